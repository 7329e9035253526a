/**
 * The use cases of a news desk: check, compare, test rules; the façade for programs that embed Deskcheck.
 */
@NullMarked
package org.deskcheck.desk;

import org.jspecify.annotations.NullMarked;
