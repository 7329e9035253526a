package org.deskcheck.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.DocumentType;
import org.deskcheck.ingest.Found;
import org.deskcheck.ingest.Input;
import org.deskcheck.ingest.InputFinder;
import org.deskcheck.ingest.Reading;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Evidence;
import org.deskcheck.model.InputException;
import org.deskcheck.model.RuleCard;

/**
 * A news desk's fact-checker, for programs that embed it: takes the claims out of articles and holds them against the
 * desk's rules.
 *
 * <pre>{@code
 * Deskcheck desk = Deskcheck.builder().build();
 * for (ClaimSet article : desk.read(Path.of("draft.txt"))) {
 *     for (Finding finding : desk.check(article).findings()) {
 *         System.out.println(finding.position().line() + " " + finding.ruleId() + " " + finding.message());
 *     }
 * }
 * }</pre>
 *
 * <p>Safe to share between threads, and meant to be: rules and language models are loaded once, on first use. What this
 * class leads to is the public interface of the library; {@code src/docs/api.txt} lists it.
 */
public final class Deskcheck {

    private final NewsDesk desk;

    Deskcheck(NewsDesk desk) {
        this.desk = desk;
    }

    public static DeskcheckBuilder builder() {
        return new DeskcheckBuilder();
    }

    /** The version of the program, or {@code not packaged} where it does not run from its jar. */
    public static String version() {
        return NewsDesk.version();
    }

    /**
     * Reads the articles of a file, or of a folder and all below it, and takes their claims out. A file of claims gives
     * those that it holds.
     *
     * @throws InputException if one of them cannot be read
     * @throws RulesException if the lexicons or the model cannot be used
     */
    public List<ClaimSet> read(Path path) throws InputException, RulesException {
        Found found = new InputFinder(Path.of(""), InputStream.nullInputStream()).find(List.of(path.toString()));
        if (!found.problems().isEmpty()) {
            throw new InputException(found.problems());
        }
        List<ClaimSet> articles = new ArrayList<>();
        for (Input input : found.inputs()) {
            articles.addAll(read(input));
        }
        return articles;
    }

    /**
     * Reads a text that is in memory, and takes its claims out.
     *
     * @param name what findings call it
     * @throws InputException if it cannot be read
     * @throws RulesException if the lexicons or the model cannot be used
     */
    public List<ClaimSet> read(String name, DocumentType type, String text) throws InputException, RulesException {
        return read(Input.of(name, type, text));
    }

    private List<ClaimSet> read(Input input) throws InputException, RulesException {
        Reading reading = desk.read(input);
        if (!reading.problems().isEmpty()) {
            throw new InputException(reading.problems());
        }
        List<ClaimSet> articles = new ArrayList<>();
        for (Document document : reading.documents()) {
            articles.add(desk.claims(document));
        }
        return articles;
    }

    /**
     * Checks an article.
     *
     * @throws RulesException if the rules cannot be used
     */
    public Checked check(ClaimSet article) throws RulesException {
        return desk.check(article, List.of());
    }

    /**
     * Checks an article together with what is known of its claims.
     *
     * @throws RulesException if the rules cannot be used
     */
    public Checked check(ClaimSet article, List<Evidence> evidence) throws RulesException {
        return desk.check(article, evidence);
    }

    /**
     * Holds the claims of some articles against each other, across articles and inside each.
     *
     * @throws RulesException if the rules cannot be used
     */
    public Clashes compare(List<ClaimSet> articles) throws RulesException {
        return desk.compare(articles);
    }

    /**
     * The rules that are asked, by id, each as grave as this desk takes it.
     *
     * @throws RulesException if the rules cannot be used
     */
    public List<RuleCard> rules() throws RulesException {
        return desk.selectedRules();
    }
}
