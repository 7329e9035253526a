@NullMarked
package org.deskcheck.desk.annotated;

import org.jspecify.annotations.NullMarked;
