@NullMarked
package org.deskcheck.report;

import org.jspecify.annotations.NullMarked;
