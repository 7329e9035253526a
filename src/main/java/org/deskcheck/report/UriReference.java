package org.deskcheck.report;

import java.nio.charset.StandardCharsets;

/** The path of an article as a relative URI (RFC 3986): what is not an unreserved character is encoded. */
final class UriReference {

    private static final String PLAIN = "-._~/";

    private UriReference() {}

    static String of(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : ArticleNames.portable(path).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letterOrDigit || PLAIN.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format("%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
