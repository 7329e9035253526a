package org.deskcheck.model;

/** What kind of source stands behind an attribution. */
public enum SourceKind {
    /** A person with a name: "Yuri Ushakov". */
    NAMED,
    /** A person known by office alone, of whom there is one: "the finance minister". */
    ROLE,
    /** A company, agency, court, party or other body: "the statistics office". */
    ORGANISATION,
    /** A capital, country or building that stands for a government: "Moscow", "the White House". */
    PLACE_AS_PARTY,
    /** A report, letter, law or other text: "the indictment". */
    DOCUMENT,
    /** Somebody who is meant but not identified: "a spokesman", "two officials familiar with the talks". */
    ANONYMOUS,
    /** Nobody: "it was said", "is widely seen as". */
    UNSPECIFIED,
    /** No attribution: the article itself says so. */
    AUTHOR
}
