package org.deskcheck.extract.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * All that an analyser has learned. Immutable; the arrays are not to be changed.
 *
 * <p>A model's file is a header and then, deflated, the parts in the order of the components.
 *
 * @param tags the Penn Treebank tag of each class of the tagger
 * @param universal the universal part of speech of each class of the tagger
 * @param relations the relation of each class of the labeller
 */
record Model(
        String[] tags,
        String[] universal,
        String[] relations,
        WordClasses dictionary,
        SparseWeights tagger,
        DenseWeights moves,
        SparseWeights labels,
        Lemmatizer lemmatizer) {

    private static final String HEADER = "deskcheck syntax model 2\n";

    void write(OutputStream file) throws IOException {
        file.write(HEADER.getBytes(StandardCharsets.US_ASCII));
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(file, deflater, 1 << 16))) {
            writeStrings(out, tags);
            writeStrings(out, universal);
            writeStrings(out, relations);
            dictionary.write(out);
            tagger.write(out);
            moves.write(out);
            labels.write(out);
            lemmatizer.write(out);
        } finally {
            deflater.end();
        }
    }

    /** @throws IOException if the file cannot be read or is no model of this version */
    static Model read(InputStream file) throws IOException {
        byte[] header = file.readNBytes(HEADER.length());
        if (!new String(header, StandardCharsets.US_ASCII).equals(HEADER)) {
            throw new IOException("This is not a syntax model of this version; train it again.");
        }
        // Large reads go straight to the inflater; the buffer serves the strings.
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(file, new Inflater(), 1 << 16), 1 << 13))) {
            String[] tags = readStrings(in);
            String[] universal = readStrings(in);
            String[] relations = readStrings(in);
            WordClasses dictionary = WordClasses.read(in);
            return new Model(
                    tags,
                    universal,
                    relations,
                    dictionary,
                    SparseWeights.read(in),
                    DenseWeights.read(in),
                    SparseWeights.read(in),
                    Lemmatizer.read(in, dictionary));
        }
    }

    private static void writeStrings(DataOutputStream out, String[] strings) throws IOException {
        out.writeInt(strings.length);
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    private static String[] readStrings(DataInputStream in) throws IOException {
        String[] strings = new String[in.readInt()];
        for (int i = 0; i < strings.length; i++) {
            strings[i] = in.readUTF();
        }
        return strings;
    }
}
