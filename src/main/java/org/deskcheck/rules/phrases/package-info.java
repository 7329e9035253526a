/**
 * Rules in sentences: files {@code .dslr}, whose conditions are phrases that a file {@code .dsl} defines.
 *
 * <p>Owns both formats. What it makes of a file of sentences is a rule file of the closed language, with the place in
 * the sentences that each character comes from; it goes through the same grammar and the same checks as any other.
 */
@NullMarked
package org.deskcheck.rules.phrases;

import org.jspecify.annotations.NullMarked;
