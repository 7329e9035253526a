/**
 * The language of rule files: a closed part of DRL, read, checked and written anew.
 *
 * <p>Owns what a rule may say. What it does not know it refuses, with line, column and a hint; what
 * reaches the compiler is never the file's own text but text written from the understood rule.
 */
@NullMarked
package org.deskcheck.rules.language;

import org.jspecify.annotations.NullMarked;
