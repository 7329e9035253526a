package org.deskcheck.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.deskcheck.config.ConfigException;
import org.deskcheck.config.Suppression;
import org.deskcheck.config.SuppressionFinder;
import org.deskcheck.desk.standing.SuppressionRules;
import org.deskcheck.desk.standing.SuppressionUse;
import org.deskcheck.ingest.Input;
import org.deskcheck.ingest.InputFinder;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Nearest;
import org.deskcheck.model.RuleCard;
import org.deskcheck.report.ArticleResults;
import org.deskcheck.report.CheckedArticle;
import org.deskcheck.report.Format;
import org.deskcheck.report.RenderedArticle;
import org.deskcheck.report.Results;
import org.deskcheck.report.RunHeader;

/** What a run has to say about the suppressions that it met: which have expired, and which suppress nothing. */
final class SuppressionUpkeep {

    private final NewsDesk desk;
    private final SuppressionFinder finder;
    private final ReportPlan plan;
    private final Set<Path> checked = new HashSet<>();
    private final Map<Path, List<String>> documents = new HashMap<>();

    SuppressionUpkeep(NewsDesk desk, SuppressionFinder finder, ReportPlan plan) {
        this.desk = desk;
        this.finder = finder;
        this.plan = plan;
    }

    /**
     * Tells of it in reports and to the listener.
     *
     * @return the files that were written for it alone
     */
    List<Path> tell(SuppressionUse use, RunReports reports, RunListener listener) throws RulesException {
        use.files().forEach(path -> checked.add(absolute(Path.of(path))));
        List<CheckedArticle> found = findings(use);
        List<RenderedArticle> files = found.isEmpty() ? List.of() : rendered(found);
        for (RenderedArticle file : files) {
            reports.suppressions(file);
            listener.suppressions(file.results());
        }
        return new SuppressionReports(plan).write(files, listener);
    }

    private List<RenderedArticle> rendered(List<CheckedArticle> found) throws RulesException {
        RunHeader run = desk.header(plan.failOn());
        return found.stream()
                .map(file -> RenderedArticle.of(file, Results.of(file), List.of(Format.JSON), run))
                .toList();
    }

    private List<CheckedArticle> findings(SuppressionUse use) throws RulesException {
        Map<String, List<Finding>> byFile = new TreeMap<>();
        for (Suppression entry : use.expired()) {
            String message = "Mend what this entry (" + entry.what() + ") suppressed until " + entry.until()
                    + ", or decide anew until when it stands.";
            add(SuppressionRules.EXPIRED, entry, message, byFile);
        }
        for (Suppression entry : use.idle()) {
            if (isUnused(entry)) {
                String message = "Take this entry (" + entry.what() + ") out, or mend it: " + why(entry);
                add(SuppressionRules.UNUSED, entry, message, byFile);
            }
        }
        return byFile.entrySet().stream()
                .map(file -> new CheckedArticle(
                        new ClaimSet(ArticleResults.portable(file.getKey()), file.getKey(), null, List.of(), List.of()),
                        file.getValue()))
                .toList();
    }

    private void add(RuleCard rule, Suppression entry, String message, Map<String, List<Finding>> byFile) {
        Finding finding =
                new Finding(rule.id(), rule.severity(), entry.file(), null, null, null, null, entry.at(), message);
        desk.inForce()
                .of(finding)
                .ifPresent(taken -> byFile.computeIfAbsent(entry.file(), file -> new ArrayList<>())
                        .add(taken));
    }

    /** Only who asked its rule about all copy that it is meant for can say so. */
    private boolean isUnused(Suppression entry) throws RulesException {
        return isAsked(entry) && copyOf(entry).stream().allMatch(checked::contains);
    }

    private boolean isAsked(Suppression entry) throws RulesException {
        String rule = entry.rule();
        return rule == null
                ? desk.inForce().selection().isAll()
                : ids(desk.selectedRules()).contains(rule) || !ids(desk.rules()).contains(rule);
    }

    private String why(Suppression entry) throws RulesException {
        Set<String> known = ids(desk.rules());
        return entry.rule() == null || known.contains(entry.rule())
                ? "there is nothing that it suppresses."
                : ("there is no such rule. " + Nearest.suggestion(entry.rule(), known)).strip();
    }

    private static Set<String> ids(List<RuleCard> rules) {
        return rules.stream().map(RuleCard::id).collect(Collectors.toSet());
    }

    private List<String> documents(Path folder) {
        return documents.computeIfAbsent(
                folder,
                unread -> new InputFinder(Path.of(""), InputStream.nullInputStream())
                        .find(List.of(unread.toAbsolutePath().toString())).inputs().stream()
                                .map(Input::path)
                                .toList());
    }

    private Set<Path> copyOf(Suppression entry) {
        Set<Path> copy = new HashSet<>();
        for (String path : documents(entry.base())) {
            Path file = absolute(Path.of(path));
            if (!file.startsWith(absolute(plan.out())) && entry.concerns(path) && holdsFor(entry, path)) {
                copy.add(file);
            }
        }
        return copy;
    }

    // A folder below may have a file of its own, and what is wrong with that one is no matter here.
    private boolean holdsFor(Suppression entry, String path) {
        try {
            return finder.find(path).contains(entry);
        } catch (ConfigException e) {
            return false;
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
