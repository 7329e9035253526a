package org.deskcheck.extract.sequence;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Non-negative integers in seven bits a byte, the lowest first; the eighth bit says that more follow. */
final class VarInt {

    private VarInt() {}

    static void write(DataOutput out, int value) throws IOException {
        int rest = value;
        while (rest >= 0x80) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    static int read(ByteBuffer in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            int next = in.get() & 0xFF;
            value |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IOException("A number of more than 32 bits");
    }
}
