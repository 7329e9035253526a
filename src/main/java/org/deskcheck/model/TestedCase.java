package org.deskcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * A case and how it came out.
 *
 * @param tested the case
 * @param fault what came out otherwise than the case says; null if it passed
 */
public record TestedCase(RuleCase tested, @Nullable Problem fault) {}
