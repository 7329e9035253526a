/** Tries the launcher script with a Java and a Maven that only pretend. */
@NullMarked
package org.deskcheck.launcher;

import org.jspecify.annotations.NullMarked;
