/**
 * Reads articles in which people marked who said what, to learn from and to measure against.
 */
@NullMarked
package org.deskcheck.desk.annotated;

import org.jspecify.annotations.NullMarked;
