package org.deskcheck.report;

/**
 * A claim as reports cite it.
 *
 * @param id as the worksheet has it
 * @param text its words
 * @param source who says it, empty for the article itself
 * @param account whose version of events it belongs to
 * @param sentence the words of the sentence that it stands in
 * @param path the file it stands in, as the user named it
 * @param region where it stands there
 */
public record CitedClaim(
        String id, String text, String source, String account, String sentence, String path, Region region) {}
