package org.deskcheck.extract.attribution;

import org.deskcheck.extract.text.Range;

/**
 * A place where a cue of the lexicon stands.
 *
 * @param entry the cue
 * @param words its tokens
 */
record CueMatch(CueEntry entry, Range words) {}
