package org.deskcheck.extract.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line at the top of an article that says who wrote it: "By Ana Reis". Reading leaves it out of the text. */
final class Byline {

    /** Among how many lines it is looked for. */
    private static final int TOP = 4;

    private static final String NAME = "(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3})";
    private static final Pattern BY = Pattern.compile("(?:.{0,30} )?[Bb][Yy] " + NAME + "\\.?");

    /** "Ana Reis is a fellow at the institute." */
    private static final Pattern NOTE = Pattern.compile(
            NAME + " is (?:an?|the|[\\w ’'-]{0,30}’?'?s) [\\w ’'-]{0,30}"
                    + "(?:contributor|columnist|author|writer|editor|fellow|professor|correspondent|reporter|novelist|journalist)\\b");

    private static final Pattern ALONE = Pattern.compile(NAME);

    private Byline() {}

    /** The writer's name, or empty. */
    static String writer(String article) {
        List<String> lines = article.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
            Matcher by = BY.matcher(lines.get(i));
            if (by.matches()) {
                return plain(by.group(1));
            }
            if (i == 1 && ALONE.matcher(lines.get(i)).matches()) {
                return plain(lines.get(i));
            }
        }
        Matcher note = NOTE.matcher(lines.isEmpty() ? "" : lines.get(lines.size() - 1));
        return note.lookingAt() ? note.group(1) : "";
    }

    /** "ANA REIS" as "Ana Reis". */
    private static String plain(String name) {
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (!bare.equals(bare.toUpperCase(Locale.ROOT))) {
            return bare;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            boolean first = i == 0 || !Character.isLetter(bare.charAt(i - 1));
            plain.append(first ? bare.charAt(i) : Character.toLowerCase(bare.charAt(i)));
        }
        return plain.toString();
    }
}
