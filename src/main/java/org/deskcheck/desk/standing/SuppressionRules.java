package org.deskcheck.desk.standing;

import java.util.List;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.Severity;

/** The rules about suppressions themselves. They are in no pack, and a desk may weigh them like any other. */
public final class SuppressionRules {

    public static final RuleCard UNUSED = card(
            "SUPP-001",
            "Suppression that suppresses nothing",
            Severity.WARNING,
            "What it was for has been mended or taken out. Left in place it may hide a new finding that nobody has"
                    + " looked at.",
            "Take this entry out, or mend it.");

    public static final RuleCard EXPIRED = card(
            "SUPP-002",
            "Suppression that has expired",
            Severity.ERROR,
            "Somebody promised to look at the finding again by that day.",
            "Mend what this entry suppressed, or decide anew until when it stands.");

    public static final List<RuleCard> ALL = List.of(UNUSED, EXPIRED);

    private SuppressionRules() {}

    private static RuleCard card(String id, String title, Severity severity, String rationale, String message) {
        return new RuleCard(id, title, severity, rationale, "", "", message, "", 1, List.of());
    }
}
