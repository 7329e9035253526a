package org.deskcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * Who is behind an attribution, after "he", "the minister" and "Moscow" have been resolved.
 *
 * @param name the fullest name the article gives, empty for {@link SourceKind#AUTHOR} and
 *     {@link SourceKind#UNSPECIFIED}
 * @param kind what kind of source it is
 * @param party the party it belongs to, as the lexicon {@code parties} names it ("russia"), if it does
 */
public record Source(String name, SourceKind kind, @Nullable String party) {

    /** The article itself. */
    public static final Source AUTHOR = new Source("", SourceKind.AUTHOR, null);

    /** An agentless report: "it was agreed". */
    public static final Source UNSPECIFIED = new Source("", SourceKind.UNSPECIFIED, null);
}
