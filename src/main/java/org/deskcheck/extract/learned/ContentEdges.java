package org.deskcheck.extract.learned;

import java.util.BitSet;
import org.deskcheck.extract.attribution.FoundAttribution;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.jspecify.annotations.Nullable;

/** Mends the edges of one content, and of its source, where the tagger's tokens do not make whole phrases. */
final class ContentEdges {

    private static final int WHO = "who".hashCode();

    private final ParsedArticle article;
    private final Stretch stretch;
    private final Tokens tokens;
    private final Roles roles;
    private final BitSet cue;
    private final BitSet source;
    private final BitSet content;

    ContentEdges(ParsedArticle article, Stretch stretch, Roles roles) {
        this.article = article;
        this.stretch = stretch;
        this.tokens = stretch.tokens();
        this.roles = roles;
        this.cue = roles.cue();
        this.source = (BitSet) roles.source().clone();
        this.content = (BitSet) roles.content().clone();
    }

    /**
     * The roles with their edges mended; as they were if nothing of the content would be left.
     *
     * @param rule what a rule found with the same cue
     */
    Roles cleaned(@Nullable FoundAttribution rule) {
        dropCircumstances();
        dropMainClause(rule);
        dropNextReport();
        givePartOfSourceBack();
        takeInFirstNames();
        takeInWhoTheSourceIs();
        dropAdverbOfCue();
        return content.isEmpty() ? roles : new Roles(source, cue, content, roles.probability());
    }

    /** "…, she said without giving details": how it was said is not what was said. */
    private void dropCircumstances() {
        int cueEnd = cue.length();
        int first = content.nextSetBit(cueEnd);
        if (first < 0 || content.nextSetBit(0) > cueEnd || tokens.quoted[first]) {
            return;
        }
        int end = content.nextClearBit(first);
        for (int token = first; token < end; token++) {
            int head = tokens.head[token];
            boolean circumstance = article.is(stretch.range().from() + token, "advcl", "obl");
            if (circumstance && head >= 0 && cue.get(head)) {
                content.clear(first, end);
                return;
            }
        }
    }

    /**
     * "There was no talk of it, although she said that she was waiting": where the rules see a clause behind
     * the cue, what stands before it without quotation marks is the author's.
     */
    private void dropMainClause(@Nullable FoundAttribution rule) {
        int cueStart = cue.nextSetBit(0);
        boolean behind = content.nextSetBit(cue.length()) >= 0;
        if (rule == null
                || !behind
                || rule.content().get(0).from() < stretch.range().from() + cueStart) {
            return;
        }
        for (int token = content.nextSetBit(0); token >= 0 && token < cueStart; token = content.nextSetBit(token + 1)) {
            if (!tokens.quoted[token] && !tokens.mark[token]) {
                content.clear(token);
            }
        }
    }

    /** "It rained, she said, and others warned of hail": the second report is not what she said. */
    private void dropNextReport() {
        int first = content.nextSetBit(cue.length());
        boolean both = first >= 0 && content.nextSetBit(0) < cue.nextSetBit(0);
        if (!both || tokens.quoted[first] || !article.is(stretch.range().from() + first, "cc")) {
            return;
        }
        int end = content.nextClearBit(first);
        Range behind = new Range(stretch.range().from() + first, stretch.range().from() + end);
        if (stretch.found().stream()
                .anyMatch(
                        other -> behind.contains(other.at()) && !other.source().isEmpty())) {
            content.clear(first, end);
        }
    }

    /** "It rained, said a man who was not allowed to speak": what hangs on the source belongs to it. */
    private void givePartOfSourceBack() {
        int cueEnd = cue.length();
        int first = content.nextSetBit(cueEnd);
        boolean both = first >= 0 && content.nextSetBit(0) < cueEnd;
        if (!both || tokens.quoted[first] || tokens.mark[first]) {
            return;
        }
        int end = content.nextClearBit(first);
        for (int token = first; token < end; token++) {
            int head = tokens.head[token];
            if (head >= 0 && head < first && source.get(head)) {
                content.clear(first, end);
                source.set(first, end);
                return;
            }
        }
    }

    /** "According to a man who was not allowed to speak": the clause belongs to the source, up to what else has a part. */
    private void takeInWhoTheSourceIs() {
        int who = source.length();
        if (source.isEmpty() || !isFree(who) || tokens.lower[who] != WHO) {
            return;
        }
        int end = who;
        while (isFree(end) && !content.get(end) && tokens.sentence[end] == tokens.sentence[who]) {
            end++;
        }
        source.set(who, end);
    }

    /** "They first want to tell the council": when they want it is no part of who they are. */
    private void dropAdverbOfCue() {
        int last = source.length() - 1;
        int token = stretch.range().from() + last;
        boolean besideCue = last > source.nextSetBit(0) && cue.get(last + 1);
        if (besideCue && article.is(token, "advmod") && !article.isVerb(token - 1)) {
            int head = tokens.head[last];
            if (head >= 0 && !source.get(head)) {
                source.clear(last);
            }
        }
    }

    /** Of "Russia and the United States have agreed" all, where the content was to begin behind "and". */
    private void takeInFirstNames() {
        int base = stretch.range().from();
        int first = content.nextSetBit(0);
        int end = content.nextClearBit(Math.max(first, 0));
        if (first < 1 || !article.is(base + first - 1, "cc")) {
            return;
        }
        for (int token = first; token < end; token++) {
            int head = tokens.head[token];
            if (head >= 0
                    && head < first
                    && article.is(base + token, "conj")
                    && article.tag(base + head).startsWith("NN")) {
                Range names = article.subtree(base + head);
                int start = first;
                while (start > 0 && names.contains(base + start - 1) && isFree(start - 1)) {
                    start--;
                }
                if (start <= head) {
                    content.set(start, first);
                }
                return;
            }
        }
    }

    private boolean isFree(int token) {
        return token < tokens.size
                && !article.isPunctuation(stretch.range().from() + token)
                && !cue.get(token)
                && !source.get(token);
    }
}
