package org.deskcheck.extract.attribution;

import java.util.List;
import org.deskcheck.extract.text.Range;

/** One way in which a verb takes what it attributes. */
interface ContentRule {

    /** The frame that the lexicon must give the verb. */
    Frame frame();

    /** The content's tokens, empty if the construction is not there. */
    List<Range> find(VerbCue cue);
}
