/**
 * Works out expressions of rules: a parsed expression becomes a {@link org.deskcheck.rules.evaluate.Value}, which is
 * asked as often as there are facts. Running rules and explaining them ask the same values, so that an
 * explanation cannot differ from what happened.
 */
@NullMarked
package org.deskcheck.rules.evaluate;

import org.jspecify.annotations.NullMarked;
