package org.deskcheck.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How articles are named: by their file as the user named it. Of several articles in a file of claims each has its own
 * name behind a {@code #}: {@code wire.claims.jsonl#talks}.
 */
public final class ArticlePath {

    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("(-|.*\\.jsonl?)#.*", Pattern.DOTALL);

    private ArticlePath() {}

    /** The path of one of several articles in a file. */
    public static String within(String file, String name) {
        return file + "#" + name;
    }

    /** The file that an article stands in. */
    public static String file(String path) {
        Matcher several = ONE_OF_SEVERAL.matcher(path);
        return several.matches() ? several.group(1) : path;
    }
}
