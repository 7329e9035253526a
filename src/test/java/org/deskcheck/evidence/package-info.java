@NullMarked
package org.deskcheck.evidence;

import org.jspecify.annotations.NullMarked;
