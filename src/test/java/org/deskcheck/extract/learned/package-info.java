@NullMarked
package org.deskcheck.extract.learned;

import org.jspecify.annotations.NullMarked;
