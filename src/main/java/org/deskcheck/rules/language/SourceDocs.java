package org.deskcheck.rules.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the comments in the source of a class say; the sources of the facts lie beside their classes. */
final class SourceDocs {

    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*";

    private final String source;
    private final String name;

    SourceDocs(Class<?> type) {
        Class<?> outer = type.getDeclaringClass() == null ? type : type.getDeclaringClass();
        this.name = type.getSimpleName();
        this.source = read(outer);
    }

    private static String read(Class<?> type) {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".java")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first sentence about the class; empty if there is none. */
    String ofType() {
        String comment = first(COMMENT + "(?:public\\s+)?(?:record|enum)\\s+" + name + "\\b");
        return firstSentence(plain(comment.replaceFirst("(?s)\\n\\s*\\*\\s*@.*", "")));
    }

    /** What is said of a component or of a method without parameters. */
    String ofField(String field) {
        String comment = first(COMMENT + "(?:public\\s+)?record\\s+" + name + "\\b");
        Matcher param = Pattern.compile("(?s)@param\\s+" + field + "\\s+(.*?)(?=\\n\\s*\\*\\s*@|$)")
                .matcher(comment);
        return plain(param.find() ? param.group(1) : first(COMMENT + "public\\s+[\\w<>.]+\\s+" + field + "\\(\\)"));
    }

    /** What is said of an enum's constant. */
    String ofConstant(String constant) {
        return plain(first(COMMENT + constant + "\\b"));
    }

    private String first(String pattern) {
        Matcher matcher = Pattern.compile("(?s)" + pattern).matcher(source);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@(?:code|literal)\\s+([^}]*)}", "`$1`")
                .replaceAll("\\{@link(?:plain)?\\s+#?(\\w+)(?:\\(\\))?}", "`$1`")
                .replaceAll("\\{@link(?:plain)?\\s+(\\w+)#(\\w+)(?:\\(\\))?}", "`$1.$2`")
                .replaceAll("\\{@link(?:plain)?\\s+\\S+\\s+([^}]*)}", "$1")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
