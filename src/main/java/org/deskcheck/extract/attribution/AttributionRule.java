package org.deskcheck.extract.attribution;

import org.jspecify.annotations.Nullable;

/** One construction that reports what somebody said, thought or wanted. */
interface AttributionRule {

    /**
     * The attribution whose cue begins at a token, or null.
     *
     * @param token a token outside quotation marks
     */
    @Nullable
    FoundAttribution at(int token);
}
