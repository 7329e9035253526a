@NullMarked
package org.deskcheck.extract.syntax;

import org.jspecify.annotations.NullMarked;
