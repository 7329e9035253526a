package org.deskcheck.rules.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.deskcheck.model.Position;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.Severity;
import org.deskcheck.model.Threshold;
import org.deskcheck.rules.language.CheckedFile;
import org.deskcheck.rules.language.CheckedFile.CheckedRule;
import org.deskcheck.rules.language.CheckedFile.LexiconUse;

/**
 * Compiled rules as one jar: an entry with the cards, then the classes. The jar's own checksums tell when
 * a file is damaged.
 */
public final class CompiledJar {

    private static final String CARDS = "cards";
    private static final String CLASS = ".class";

    private CompiledJar() {}

    public static byte[] write(CompiledFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, CARDS, cards(file));
            for (Map.Entry<String, byte[]> code : new TreeMap<>(file.classes()).entrySet()) {
                entry(zip, code.getKey().replace('.', '/') + CLASS, code.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] cards(CompiledFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(file.model());
        out.writeInt(file.classes().size());
        out.writeInt(file.checked().rules().size());
        for (CheckedRule rule : file.checked().rules()) {
            RuleCard card = rule.card();
            for (String text : List.of(
                    card.id(), card.title(), card.severity().name(), card.rationale(), card.guideline(), card.file())) {
                out.writeUTF(text);
            }
            out.writeInt(card.line());
            out.writeInt(card.thresholds().size());
            for (Threshold threshold : card.thresholds()) {
                out.writeUTF(threshold.name());
                out.writeDouble(threshold.value());
            }
            position(out, rule.id());
            position(out, rule.title());
        }
        out.writeInt(file.checked().lexicons().size());
        for (LexiconUse use : file.checked().lexicons()) {
            out.writeUTF(use.name());
            position(out, use.at());
        }
        return bytes.toByteArray();
    }

    private static void position(DataOutputStream out, Position position) throws IOException {
        out.writeInt(position.line());
        out.writeInt(position.column());
    }

    /** @throws IOException if the jar is damaged, cut short or none of ours */
    public static CompiledFile read(byte[] jar) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            ZipEntry first = zip.getNextEntry();
            if (first == null || !first.getName().equals(CARDS)) {
                throw new IOException("No jar of compiled rules");
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(zip.readAllBytes()));
            String model = in.readUTF();
            int count = in.readInt();
            CheckedFile checked = checked(in);
            Map<String, byte[]> classes = new TreeMap<>();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!name.endsWith(CLASS)) {
                    throw new IOException("A jar of compiled rules holds no " + name);
                }
                classes.put(name.substring(0, name.length() - CLASS.length()).replace('/', '.'), zip.readAllBytes());
            }
            if (classes.size() != count) {
                throw new IOException("A jar of compiled rules is cut short");
            }
            return new CompiledFile(checked, model, classes);
        } catch (IllegalArgumentException e) {
            throw new IOException("A jar of compiled rules is damaged", e);
        }
    }

    private static CheckedFile checked(DataInputStream in) throws IOException {
        int rules = in.readInt();
        List<CheckedRule> read = new ArrayList<>();
        for (int i = 0; i < rules; i++) {
            String id = in.readUTF();
            String title = in.readUTF();
            Severity severity = Severity.valueOf(in.readUTF());
            RuleCard card = new RuleCard(
                    id, title, severity, in.readUTF(), in.readUTF(), in.readUTF(), in.readInt(), thresholds(in));
            read.add(new CheckedRule(card, position(in), position(in)));
        }
        int lexicons = in.readInt();
        List<LexiconUse> uses = new ArrayList<>();
        for (int i = 0; i < lexicons; i++) {
            uses.add(new LexiconUse(in.readUTF(), position(in)));
        }
        return new CheckedFile(read, uses, "");
    }

    private static List<Threshold> thresholds(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Threshold> thresholds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            thresholds.add(new Threshold(in.readUTF(), in.readDouble()));
        }
        return thresholds;
    }

    private static Position position(DataInputStream in) throws IOException {
        return new Position(in.readInt(), in.readInt());
    }
}
