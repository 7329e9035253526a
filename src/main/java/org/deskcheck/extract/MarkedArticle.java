package org.deskcheck.extract;

import java.util.Map;
import org.deskcheck.extract.attribution.FoundAttribution;
import org.deskcheck.extract.attribution.Quotations;
import org.deskcheck.extract.text.ParsedArticle;

/**
 * An article with the attributions that a person marked, parsed.
 *
 * @param found by number; one that stands where nothing is read is not among them
 * @param marked how many there are
 */
public record MarkedArticle(
        ParsedArticle parsed,
        String original,
        Quotations quotations,
        Map<Integer, FoundAttribution> found,
        int marked) {}
