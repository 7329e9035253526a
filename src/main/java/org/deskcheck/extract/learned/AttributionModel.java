package org.deskcheck.extract.learned;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.deskcheck.extract.attribution.AttributionFinder;
import org.deskcheck.extract.attribution.CueSense;
import org.deskcheck.extract.attribution.FoundAttribution;
import org.deskcheck.extract.attribution.Quotations;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Lexicon;

/**
 * What has been learned from annotated articles. Immutable and safe to share between threads.
 *
 * <p>It looks at what the rules found and at the words themselves, and says again who said what: it drops
 * what the annotators would not have marked, moves edges, and adds what no rule foresees.
 */
public final class AttributionModel {

    private static final int MAGIC = 0xDE5CA771;
    private static final int VERSION = 1;

    private final AttributionTagger tagger;

    AttributionModel(AttributionTagger tagger) {
        this.tagger = tagger;
    }

    /** The model that ships: trained on Deskcheck's own annotated articles, which lie in {@code src/training}. */
    public static AttributionModel shipped() {
        return Shipped.MODEL;
    }

    /** Loaded when first asked for, once a process. */
    private static final class Shipped {

        private static final AttributionModel MODEL = load();

        private static AttributionModel load() {
            try (InputStream in = AttributionModel.class.getResourceAsStream("attributions.model")) {
                return read(Objects.requireNonNull(in, "attributions.model"));
            } catch (IOException e) {
                throw new UncheckedIOException("The model that ships cannot be read", e);
            }
        }
    }

    /**
     * Says who said what.
     *
     * @param found what the rules found, by the position of their cues
     * @param finder knows the stance of cues that no rule found
     * @param cues the lexicon {@code cues}
     * @return by the position of their cues
     */
    public List<FoundAttribution> find(
            ParsedArticle article,
            Quotations quotations,
            List<FoundAttribution> found,
            AttributionFinder finder,
            Lexicon cues) {
        List<FoundAttribution> said = new ArrayList<>();
        for (Stretch stretch : Stretch.of(article, quotations, found, new CueFrames(cues))) {
            for (Roles roles : Outermost.of(tagger.find(stretch.tokens(), stretch.rules(), stretch.title()))) {
                said.add(attribution(article, stretch, roles, found, finder));
            }
        }
        said.sort(Comparator.comparingInt(FoundAttribution::at));
        return said;
    }

    private static FoundAttribution attribution(
            ParsedArticle article,
            Stretch stretch,
            Roles roles,
            List<FoundAttribution> found,
            AttributionFinder finder) {
        List<Range> source = stretch.ranges(article, roles.source());
        List<Range> cue = stretch.ranges(article, roles.cue());
        List<Range> content = stretch.ranges(article, roles.content());
        int head = source.isEmpty() ? FoundAttribution.NOBODY : head(article, source.get(0));
        FoundAttribution rule = withCue(found, cue.get(0));
        if (rule != null) {
            return new FoundAttribution(
                    source, head, cue, content, rule.cueText(), rule.stance(), rule.speech(), rule.nominal());
        }
        CueSense sense = finder.sense(article, cue.get(0));
        return new FoundAttribution(
                source, head, cue, content, sense.text(), sense.stance(), sense.speech(), !hasClause(article, content));
    }

    private static @org.jspecify.annotations.Nullable FoundAttribution withCue(
            List<FoundAttribution> found, Range cue) {
        for (FoundAttribution each : found) {
            if (each.cue().stream().anyMatch(cue::overlaps)) {
                return each;
            }
        }
        return null;
    }

    /** The token of a phrase whose own head lies outside it; of several the first. */
    private static int head(ParsedArticle article, Range phrase) {
        for (int token = phrase.from(); token < phrase.to(); token++) {
            if (!phrase.contains(article.head(token)) && !article.isPunctuation(token)) {
                return token;
            }
        }
        return phrase.from();
    }

    private static boolean hasClause(ParsedArticle article, List<Range> content) {
        for (Range range : content) {
            for (int token = range.from(); token < range.to(); token++) {
                if (article.isFinite(token)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Writes the model; {@link #read} brings it back. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream plain = new DataOutputStream(out);
        plain.writeInt(MAGIC);
        plain.writeInt(VERSION);
        DeflaterOutputStream packed = new DeflaterOutputStream(plain);
        DataOutputStream data = new DataOutputStream(packed);
        tagger.write(data);
        data.flush();
        packed.finish();
        plain.flush();
    }

    /** @throws IOException if the bytes are not those of a model, or of another version */
    public static AttributionModel read(InputStream in) throws IOException {
        DataInputStream plain = new DataInputStream(in);
        if (plain.readInt() != MAGIC || plain.readInt() != VERSION) {
            throw new IOException("This is not an attribution model of version " + VERSION);
        }
        DataInputStream data = new DataInputStream(new BufferedInputStream(new InflaterInputStream(plain), 1 << 16));
        return new AttributionModel(AttributionTagger.read(data));
    }
}
