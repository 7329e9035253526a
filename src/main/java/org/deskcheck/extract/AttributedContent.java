package org.deskcheck.extract;

import org.deskcheck.extract.attribution.FoundAttribution;
import org.deskcheck.model.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * An attribution with its tokens.
 *
 * @param found by tokens
 * @param attribution the same in the model's terms, with its source resolved
 * @param carrier the attribution whose content it stands in, if any
 */
record AttributedContent(
        FoundAttribution found,
        Attribution attribution,
        @Nullable AttributedContent carrier) {

    /**
     * Whether it makes claims of its own: within the words of another source only what yet another one
     * said does, not what the same source goes on to say it thinks or wants.
     */
    boolean makesClaims() {
        return carrier == null
                || (!found.nominal()
                        && !attribution.by().equals(carrier.attribution().by()));
    }
}
