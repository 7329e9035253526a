package org.deskcheck.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/** Gives a class file other names, as somebody would who forges one. */
final class ClassNames {

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    private ClassNames() {}

    /** Replaces whole constants of the class file's pool. */
    static byte[] replace(byte[] code, Map<String, String> names) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(code));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(in.readLong());
        int count = in.readUnsignedShort();
        out.writeShort(count);
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            out.writeByte(tag);
            if (tag == UTF8) {
                String text = in.readUTF();
                out.writeUTF(names.getOrDefault(text, text));
            } else {
                out.write(in.readNBytes(size(tag)));
                i += tag == LONG || tag == DOUBLE ? 1 : 0;
            }
        }
        out.write(in.readAllBytes());
        return bytes.toByteArray();
    }

    /** JVM specification, 4.4. */
    private static int size(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case LONG, DOUBLE -> 8;
            default -> 4;
        };
    }
}
