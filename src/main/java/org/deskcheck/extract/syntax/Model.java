package org.deskcheck.extract.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
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
        Weights tagger,
        Weights moves,
        Weights labels,
        Lemmatizer lemmatizer) {

    private static final String HEADER = "deskcheck syntax model 1\n";

    void write(OutputStream file) throws IOException {
        file.write(HEADER.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(file, deflater, 1 << 16))) {
            writeStrings(out, tags);
            writeStrings(out, universal);
            writeStrings(out, relations);
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
        if (!new String(header, java.nio.charset.StandardCharsets.US_ASCII).equals(HEADER)) {
            throw new IOException("This is not a syntax model of this version; train it again.");
        }
        // Large reads go straight to the inflater; the buffer serves the strings.
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(
                new InflaterInputStream(file, new java.util.zip.Inflater(), 1 << 16), 1 << 13))) {
            return new Model(
                    readStrings(in),
                    readStrings(in),
                    readStrings(in),
                    Weights.read(in),
                    Weights.read(in),
                    Weights.read(in),
                    Lemmatizer.read(in));
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
