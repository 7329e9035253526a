package org.deskcheck.compare;

import java.util.List;
import org.deskcheck.model.Comparison.Signal;
import org.deskcheck.model.DateMention;

/**
 * What the days named in two claims say of each other. A claim may name several; if any of one can be a day
 * of the other, the two agree.
 */
record DateComparison(Signal signal, String first, String second) {

    static DateComparison of(List<DateMention> first, List<DateMention> second) {
        DateComparison clash = new DateComparison(Signal.ABSENT, "", "");
        for (DateMention one : first) {
            for (DateMention other : second) {
                if (one.from() == null || one.to() == null || other.from() == null || other.to() == null) {
                    continue;
                }
                if (!one.from().isAfter(other.to()) && !other.from().isAfter(one.to())) {
                    return new DateComparison(Signal.AGREE, one.text(), other.text());
                }
                clash = new DateComparison(Signal.CONFLICT, one.text(), other.text());
            }
        }
        return clash;
    }
}
