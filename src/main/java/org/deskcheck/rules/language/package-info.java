/**
 * The language of rule files: a closed part of DRL, read and checked.
 *
 * <p>Owns what a rule may say. What it does not know it refuses, with line, column and a hint.
 */
@NullMarked
package org.deskcheck.rules.language;

import org.jspecify.annotations.NullMarked;
