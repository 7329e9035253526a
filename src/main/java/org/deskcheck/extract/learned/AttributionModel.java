package org.deskcheck.extract.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.deskcheck.extract.attribution.AttributionFinder;
import org.deskcheck.extract.attribution.FoundAttribution;
import org.deskcheck.extract.attribution.Quotations;
import org.deskcheck.extract.text.ParsedArticle;

/**
 * What has been learned from annotated articles. Immutable and safe to share between threads.
 *
 * <p>It looks at what the rules found and at the words themselves, and says again who said what: it drops
 * what the annotators would not have marked, moves edges, and adds what no rule foresees.
 */
public final class AttributionModel {

    private static final int MAGIC = 0xDE5CA771;
    private static final int VERSION = 3;

    private final AttributionTagger tagger;
    private final Judge judge;

    AttributionModel(AttributionTagger tagger, Judge judge) {
        this.tagger = tagger;
        this.judge = judge;
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
     * @param frames what the lexicon {@code cues} knows of words
     * @return by the position of their cues
     */
    public List<FoundAttribution> find(
            ParsedArticle article,
            Quotations quotations,
            List<FoundAttribution> found,
            AttributionFinder finder,
            CueFrames frames) {
        List<FoundAttribution> said = new ArrayList<>();
        for (Stretch stretch : Stretch.of(article, quotations, found, frames)) {
            Reconciled reconciled = new Reconciled(article, stretch, finder);
            List<Roles> tagged = judge.judged(stretch, tagger.candidates(stretch)).stream()
                    .map(reconciled::cleaned)
                    .toList();
            said.addAll(reconciled.with(Outermost.of(tagged)));
        }
        said.sort(Comparator.comparingInt(FoundAttribution::at));
        return finder.withFollowingQuotations(article, quotations, said);
    }

    /** Writes the model; {@link #read} brings it back. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream plain = new DataOutputStream(out);
        plain.writeInt(MAGIC);
        plain.writeInt(VERSION);
        DeflaterOutputStream packed = new DeflaterOutputStream(plain);
        DataOutputStream data = new DataOutputStream(packed);
        tagger.write(data);
        judge.write(data);
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
        Inflater inflater = new Inflater();
        try {
            ByteBuffer data = ByteBuffer.wrap(new InflaterInputStream(plain, inflater, 1 << 16).readAllBytes());
            return new AttributionModel(AttributionTagger.read(data), Judge.read(data));
        } catch (BufferUnderflowException e) {
            throw new IOException("The attribution model breaks off", e);
        } finally {
            inflater.end();
        }
    }
}
