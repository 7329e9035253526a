/**
 * Results of earlier runs, so that a folder in which nothing changed is not checked again.
 *
 * <p>Owns the cache's keys and files. An entry holds what a check of one input came to, reports and all; it is
 * used only as long as everything that went into it is the same.
 */
@NullMarked
package org.deskcheck.desk.cache;

import org.jspecify.annotations.NullMarked;
