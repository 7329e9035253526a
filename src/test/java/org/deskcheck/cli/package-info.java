@NullMarked
package org.deskcheck.cli;

import org.jspecify.annotations.NullMarked;
