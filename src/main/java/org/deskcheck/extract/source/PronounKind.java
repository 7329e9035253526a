package org.deskcheck.extract.source;

/** What a pronoun, or a noun that takes somebody up as one does, can stand for. */
enum PronounKind {
    /** "he", "she". */
    PERSON,
    /** "the singer": somebody with a name. */
    DESCRIBED,
    /** "the company": a body with a name. */
    BODY,
    /** "they". */
    GROUP,
    /** "it". */
    THING
}
