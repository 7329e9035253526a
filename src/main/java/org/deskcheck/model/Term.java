package org.deskcheck.model;

/**
 * A row of a lexicon that an article hits, as rules see it: {@code Term( lexicon == "loaded-verbs",
 * term == $claim.cue )}.
 *
 * @param lexicon the file's name without ending
 * @param term the word or phrase, lower case
 * @param value what the lexicon's second column says of it, empty if there is none
 */
public record Term(String lexicon, String term, String value) {}
