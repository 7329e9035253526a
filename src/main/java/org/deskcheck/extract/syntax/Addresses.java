package org.deskcheck.extract.syntax;

import java.util.Locale;
import java.util.Set;

/** Web addresses, e-mail addresses, handles and tags, which stay whole. */
final class Addresses {

    private static final Set<String> DOMAINS = Set.of(
            "com", "org", "net", "gov", "edu", "mil", "int", "info", "biz", "uk", "eu", "us", "ru", "ua", "de", "fr",
            "io", "tv", "co", "ly", "me", "ai", "news", "pdf", "doc", "xls", "ppt", "htm", "html", "jpg", "txt");

    /** No part of an address is looked for further away than this, which keeps the search linear. */
    private static final int REACH = 100;

    private static final String TRAILING = ".,;:!?)]}'\"”’»…>";

    private Addresses() {}

    /** The end of the address that begins at {@code start}, or {@code start} if none does. */
    static int end(String text, int start) {
        char c = text.charAt(start);
        if ((c == 'h' || c == 'H') && (starts(text, start, "http://") || starts(text, start, "https://"))) {
            return toSpace(text, start);
        }
        if ((c == 'w' || c == 'W') && starts(text, start, "www.")) {
            return toSpace(text, start);
        }
        if ((c == '@' || c == '#') && start + 1 < text.length() && Characters.isWord(text.charAt(start + 1))) {
            return c == '#' && Characters.isDigit(text.charAt(start + 1)) ? start : word(text, start + 1);
        }
        return Characters.isWord(c) ? mail(text, start) : start;
    }

    /** Whether {@code [dot + 1, end)} ends the name of a domain or file, as in "example.com". */
    static boolean isDomain(String text, int dot, int end) {
        int length = end - dot - 1;
        return length >= 2
                && length <= 4
                && DOMAINS.contains(text.substring(dot + 1, end).toLowerCase(Locale.ROOT));
    }

    private static boolean starts(String text, int at, String prefix) {
        return text.regionMatches(true, at, prefix, 0, prefix.length());
    }

    private static int toSpace(String text, int start) {
        int end = start;
        while (end < text.length() && !Characters.isSpace(text.charAt(end)) && !isBreak(text.charAt(end))) {
            end++;
        }
        while (end > start + 1 && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isBreak(char c) {
        return c == '"' || c == '<' || c == '>' || c == '“' || c == '”' || c == '«' || c == '»';
    }

    private static int word(String text, int start) {
        int end = start;
        while (end < text.length() && Characters.isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int mail(String text, int start) {
        int at = start;
        int limit = Math.min(text.length(), start + REACH);
        while (at < limit && isMail(text.charAt(at))) {
            at++;
        }
        if (at == limit || text.charAt(at) != '@') {
            return start;
        }
        int end = at + 1;
        int host = Math.min(text.length(), end + REACH);
        boolean dot = false;
        while (end < host && isMail(text.charAt(end))) {
            dot |= text.charAt(end) == '.';
            end++;
        }
        while (text.charAt(end - 1) == '.') {
            end--;
        }
        return dot ? end : start;
    }

    private static boolean isMail(char c) {
        return c == '.' || c == '-' || c == '+' || (c < 0x80 && Characters.isWord(c));
    }
}
