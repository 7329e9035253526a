@NullMarked
package org.deskcheck.desk.evaluation;

import org.jspecify.annotations.NullMarked;
