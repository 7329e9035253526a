package org.deskcheck.extract.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays of 16-bit numbers in a model's file, read in bulk because loading time counts. */
final class Arrays16 {

    private Arrays16() {}

    static void write(DataOutputStream out, short[] array) throws IOException {
        out.writeInt(array.length);
        for (short value : array) {
            out.writeShort(value);
        }
    }

    static short[] read(DataInputStream in) throws IOException {
        byte[] bytes = new byte[length(in) * 2];
        in.readFully(bytes);
        short[] array = new short[bytes.length / 2];
        ByteBuffer.wrap(bytes).asShortBuffer().get(array);
        return array;
    }

    /** @throws IOException if what follows can be no array of a model */
    static int length(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > 1 << 26) {
            throw new IOException("The model is damaged: an array of " + length + " elements");
        }
        return length;
    }
}
