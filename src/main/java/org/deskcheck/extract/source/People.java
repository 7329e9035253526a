package org.deskcheck.extract.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/**
 * Tells people's names from others. A surname alone is known by the full name that the article gives,
 * be it further down: headlines name people first.
 */
final class People {

    /** In tokens: "Ana Lund-Reis" has four. */
    private static final int LONGEST_NAME = 4;

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "his", "her", "its", "their");

    private static final Pattern AGE = Pattern.compile("1?[0-9]{1,2}");

    private static final Set<String> AGE_ENDS = Set.of(",", ".", ";", ":");

    private final ParsedArticle article;
    private final SourceWords words;
    private final Set<String> surnames = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> loneNames = new HashSet<>();
    private final Set<String> firstNames = new HashSet<>();

    People(ParsedArticle article, SourceWords words) {
        this.article = article;
        this.words = words;
        findLoneNames();
        for (int token = 0; token < article.size(); ) {
            NameRun run = NameRun.at(article, words, token);
            if (run != null) {
                times.merge(article.text(run.name()), 1, Integer::sum);
            }
            token = run == null ? token + 1 : run.all().to();
        }
        int token = 0;
        while (token < article.size()) {
            NameRun run = NameRun.at(article, words, token);
            if (run != null && isFullName(run)) {
                String surname = spelled(Cast.surname(article.text(run.name())));
                surnames.add(Spelling.plain(surname));
                surnames.add(Spelling.plain(surname.substring(surname.lastIndexOf(' ') + 1)));
                firstNames.add(article.form(run.name().from()));
            }
            token = run == null ? token + 1 : run.all().to();
        }
    }

    private void findLoneNames() {
        for (int token = 0; token < article.size(); token++) {
            boolean lone = isName(token) && !isName(token - 1) && !isName(token + 1);
            if (lone) {
                loneNames.add(article.form(token));
            }
        }
    }

    private boolean isName(int token) {
        return token >= 0 && token < article.size() && article.tag(token).startsWith("NNP");
    }

    boolean isSurname(String word) {
        return surnames.contains(Spelling.plain(word)) || words.parties().person(word) != null;
    }

    /** A name in capitals as it is written elsewhere: "REIS" before an answer is "Reis". */
    String spelled(String name) {
        if (name.length() < 3 || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder spelled = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            spelled.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        String plain = spelled.toString();
        boolean known = plain.indexOf(' ') > 0 || isSurname(plain);
        return known ? plain : name;
    }

    boolean isPerson(NameRun run) {
        Range name = run.name();
        String last = article.form(name.to() - 1);
        boolean plain = !isNoun(last) && !isListedGroup(name);
        if (plain && name.size() == 1 && isApposed(name.from())) {
            return true;
        }
        boolean known = (isSurname(spelled(last)) || isFirstName(name))
                && (name.size() > 1 || article.tag(name.from()).equals("NNP"));
        boolean several = name.size() == 1 && article.tag(name.from()).equals("NNPS");
        boolean titled = run.titled() && !several;
        return (plain && !article.text(name).contains(" & ") && (known || titled || isFullName(run))) || isAged(name);
    }

    /** "her husband, Greg". */
    private boolean isApposed(int name) {
        int noun = name - 2;
        return noun >= 0
                && article.lower(name - 1).equals(",")
                && article.is(name, "appos")
                && article.tag(noun).equals("NN")
                && (words.isRole(article.lemma(noun)) || Gender.ofWord(article.lemma(noun)) != Gender.UNKNOWN);
    }

    /** "Ana Reis, 44,". */
    private boolean isAged(Range name) {
        int age = name.to() + 1;
        return name.size() > 1
                && article.sentenceOf(name.from()).contains(age + 1)
                && article.lower(age - 1).equals(",")
                && AGE.matcher(article.form(age)).matches()
                && AGE_ENDS.contains(article.form(age + 1));
    }

    /** "Gene", where the article tells of a Gene Novak or where Gene does something. */
    private boolean isFirstName(Range name) {
        String form = article.form(name.from());
        boolean does = article.is(name.from(), "nsubj", "obj") && !isPlace(name) && !isDetermined(name);
        return name.size() == 1
                && (firstNames.contains(form) || does)
                && words.firstNames().contains(form);
    }

    private boolean isFullName(NameRun run) {
        Range name = run.name();
        String last = article.form(name.to() - 1);
        if (isNoun(last) || isAcronym(last) || isListedGroup(name)) {
            return false;
        }
        boolean titled = run.titled() && article.block(name.from()).tokens().from() != name.from();
        if (name.size() == 1) {
            return titled && !article.tag(name.from()).equals("NNPS");
        }
        boolean usual = words.firstNames().contains(article.form(name.from()));
        boolean several = article.tag(name.to() - 1).equals("NNPS");
        return usual
                || (name.size() <= LONGEST_NAME
                        && !several
                        && !isDetermined(name)
                        && !isPlace(name)
                        && acts(name)
                        && !isBody(name));
    }

    /** "Christian Democrats" are nobody called Christian. */
    private boolean isListedGroup(Range name) {
        int last = name.to() - 1;
        PartyMatch match = article.tag(last).equals("NNPS") ? words.parties().at(List.of(article.form(last)), 0) : null;
        return match != null && !match.name().isPerson();
    }

    /** Whether a name ends in what it is: "Reis Council", "Reis County". */
    private boolean isNoun(String word) {
        return words.isOrganisation(word)
                || words.endsName(word)
                || words.isDocument(word)
                || words.isPlace(word)
                || Titles.isTitle(word, words);
    }

    /** Whether a name stands as those of people do: as a subject, or explained in front or behind. */
    private boolean acts(Range name) {
        int head = article.headOf(name);
        boolean explained = name.to() < article.size() && Set.of(",", "(", ":").contains(article.form(name.to()));
        boolean titled = name.from() > 0 && article.tag(name.from() - 1).equals("NN");
        return explained
                || titled
                || loneNames.contains(article.form(name.to() - 1))
                || article.is(head, "nsubj", "nsubj:pass", "obj", "iobj", "appos", "root", "parataxis");
    }

    /**
     * Whether a name that begins with no known first name is a body's: one that the article calls so, or
     * names in full again and again, where of a person it would take the surname.
     */
    private boolean isBody(Range name) {
        int before = name.from() - 1;
        int noun = before > 0 && article.form(before).equals(",") ? before - 1 : before;
        boolean called = article.sentenceOf(name.from()).contains(noun)
                && article.tag(noun).equals("NN")
                && words.isOrganisation(article.lemma(noun))
                && (noun == before || !followsPreposition(noun));
        int explained = article.child(article.headOf(name), "appos");
        boolean explainedSo = explained >= 0 && words.isOrganisation(article.lemma(explained));
        boolean repeated =
                times.getOrDefault(article.text(name), 0) > 1 && !loneNames.contains(article.form(name.to() - 1));
        return called || explainedSo || repeated;
    }

    /** "the envoy to the agency, Ana Reis": she is no agency. */
    private boolean followsPreposition(int noun) {
        int first = article.sentenceOf(noun).from();
        int token = noun - 1;
        while (token >= first
                && (article.tag(token).startsWith("JJ") || article.tag(token).equals("DT"))) {
            token--;
        }
        return token >= first
                && (article.tag(token).equals("IN") || article.tag(token).equals("TO"));
    }

    boolean isDetermined(Range name) {
        return name.from() > 0 && DETERMINERS.contains(article.lower(name.from() - 1));
    }

    /** Whether a name stands where places do: "in West Reis". */
    private boolean isPlace(Range name) {
        return name.from() > 0
                && Set.of("in", "at", "near", "from", "outside").contains(article.lower(name.from() - 1));
    }

    static boolean isAcronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf('.') < 0;
    }
}
