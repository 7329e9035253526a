package org.deskcheck.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the quotations in a passage in two walks over its characters. What is quoted within a quotation
 * belongs to it.
 */
final class QuotationScanner {

    private QuotationScanner() {}

    /** The quotations of a passage, in order, none within another. */
    static List<QuotedStretch> scan(CharSequence text) {
        List<QuotedStretch> doubles = new DoubleQuotations(text).find();
        List<QuotedStretch> singles = new SingleQuotations(text, doubles).find();
        if (singles.isEmpty()) {
            return doubles;
        }
        List<QuotedStretch> all = new ArrayList<>(doubles);
        all.addAll(singles);
        all.sort(Comparator.comparingInt(QuotedStretch::start));
        return outermost(all);
    }

    private static List<QuotedStretch> outermost(List<QuotedStretch> all) {
        List<QuotedStretch> outer = new ArrayList<>();
        int end = 0;
        for (QuotedStretch stretch : all) {
            if (stretch.start() >= end) {
                outer.add(stretch);
                end = stretch.end();
            }
        }
        return outer;
    }
}
