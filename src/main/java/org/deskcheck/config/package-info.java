/**
 * Reads {@code deskcheck.yml}: which packs a desk uses, how grave it takes a rule, the thresholds of rules, and what is
 * different under some paths.
 *
 * <p>Owns the file's format and the only use of YAML. It knows which settings there are, not which rules: whether a
 * rule that the file names is there is looked at when the packs are loaded.
 */
@NullMarked
package org.deskcheck.config;

import org.jspecify.annotations.NullMarked;
