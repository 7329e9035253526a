package org.deskcheck.extract.attribution;

import java.util.List;
import org.deskcheck.extract.text.Range;

/** A {@link Parenthetical} between stops on both sides, which no other reading can beat: …, she said, … */
final class EnclosedReport implements ContentRule {

    private final Parenthetical parenthetical = new Parenthetical();

    @Override
    public Frame frame() {
        return Frame.QUOTE;
    }

    @Override
    public List<Range> find(VerbCue cue) {
        return cue.source() != null && cue.isEnclosed() ? parenthetical.find(cue) : List.of();
    }
}
