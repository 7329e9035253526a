package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deskcheck.model.Lexicon;
import org.deskcheck.model.Lexicons;

/** Finds people who are named in full, and the offices that stand beside their names. */
final class NameScanner {

    /**
     * A full name in a text.
     *
     * @param before the words of the office in front of it: of "US Secretary of State Marco Rubio" {@code us}, {@code
     *     secretary}, {@code state}
     * @param after those behind it: of "Yuri Ushakov, the Kremlin aide," {@code kremlin}, {@code aide}
     */
    record Found(Person person, Set<String> before, Set<String> after) {}

    private static final Pattern TOKEN = Pattern.compile("\\p{L}(?:[\\p{L}'’-]|\\.(?=\\p{L}))*|[^\\s\\p{L}]");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*");
    private static final Set<String> PARTICLES =
            Set.of("van", "von", "der", "den", "de", "da", "del", "al", "bin", "el");

    /** Words of offices that are no nouns of people. */
    private static final Set<String> IN_OFFICES = Set.of(
            "of",
            "for",
            "and",
            "prime",
            "deputy",
            "vice",
            "acting",
            "foreign",
            "special",
            "chief",
            "senior",
            "press",
            "first",
            "interior",
            "defence",
            "defense",
            "finance",
            "health",
            "presidential",
            "state",
            "local",
            "city");

    /** Before an office these say that others hold it too, or no longer. */
    private static final Set<String> NOT_THE_HOLDER = Set.of("a", "an", "another", "former", "ex", "one");

    private final Set<String> firstNames = new HashSet<>();
    private final Set<String> offices = new HashSet<>();

    /** @param lexicons needs {@code first-names} and {@code source-nouns} */
    NameScanner(Lexicons lexicons) {
        lexicons.get("first-names").column("term").forEach(name -> firstNames.add(name.toLowerCase(Locale.ROOT)));
        Lexicon nouns = lexicons.get("source-nouns");
        nouns.rows().stream().filter(row -> row.get(1).equals("role")).forEach(row -> offices.add(row.get(0)));
    }

    /** @param surnames of people who are known already, so that any name in front of one is a first name */
    List<Found> scan(String text, Set<String> surnames) {
        List<String> tokens =
                TOKEN.matcher(text).results().map(found -> bare(found.group())).toList();
        List<Found> found = new ArrayList<>();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (isFirstName(tokens.get(at))
                    || surnames.contains(lower(tokens.get(at + 1))) && canBeName(tokens.get(at))) {
                int end = endOfName(tokens, at + 1);
                if (end > at + 1) {
                    Person person = new Person(lower(tokens.get(at)), lower(tokens.get(end - 1)));
                    found.add(new Found(person, before(tokens, at), after(tokens, end)));
                    at = end - 1;
                }
            }
        }
        return found;
    }

    /** The content words of an office, if the words are one and name its holder: "the Kremlin aide", but not "a Kremlin aide". */
    Set<String> office(String words) {
        List<String> tokens =
                TOKEN.matcher(words).results().map(found -> bare(found.group())).toList();
        return tokens.isEmpty() || NOT_THE_HOLDER.contains(lower(tokens.get(0)))
                ? Set.of()
                : before(tokens, tokens.size());
    }

    /** Whether a text speaks of the holder of an office, and not of one of several. */
    static boolean speaksOfHolder(String text, String office) {
        return !Pattern.compile("(?i)\\b(?:" + String.join("|", NOT_THE_HOLDER) + ")[ -](?:\\p{L}+ ){0,2}"
                        + Pattern.quote(office))
                .matcher(text)
                .find();
    }

    private boolean isFirstName(String token) {
        return isName(token) && firstNames.contains(lower(token));
    }

    private boolean canBeName(String token) {
        return isName(token)
                && !isOffice(lower(token))
                && !ContentWords.of(token).isEmpty();
    }

    private boolean isOffice(String word) {
        return offices.contains(word) || IN_OFFICES.contains(word);
    }

    private static int endOfName(List<String> tokens, int from) {
        int end = from;
        int last = from;
        while (end < tokens.size() && end < from + 4) {
            if (isName(tokens.get(end)) && tokens.get(end).length() > 1) {
                last = end + 1;
            } else if (!PARTICLES.contains(tokens.get(end))
                    && !(tokens.get(end).equals(".") || isName(tokens.get(end)))) {
                break;
            }
            end++;
        }
        return last;
    }

    private Set<String> before(List<String> tokens, int name) {
        int end = name > 0 && tokens.get(name - 1).equals(",") ? name - 1 : name;
        int start = end;
        while (start > 0 && isOfOffice(tokens.get(start - 1))) {
            start--;
        }
        return content(tokens.subList(start, end));
    }

    private Set<String> after(List<String> tokens, int name) {
        if (name + 1 >= tokens.size() || !tokens.get(name).equals(",")) {
            return Set.of();
        }
        int start = tokens.get(name + 1).equals("the") ? name + 2 : name + 1;
        int end = start;
        while (end < tokens.size() && isOfOffice(tokens.get(end))) {
            end++;
        }
        return content(tokens.subList(start, end));
    }

    private boolean isOfOffice(String token) {
        return isName(token) || isOffice(lower(token));
    }

    /** None, unless there is a noun of people among them. */
    private Set<String> content(List<String> tokens) {
        Set<String> words = tokens.stream()
                .map(NameScanner::lower)
                .filter(word -> !word.equals("of") && !word.equals("for") && !word.equals("and"))
                .collect(Collectors.toSet());
        return words.stream().anyMatch(offices::contains) ? words : Set.of();
    }

    private static boolean isName(String token) {
        return NAME.matcher(token).matches();
    }

    private static String bare(String token) {
        int end = token.endsWith("s") ? token.length() - 1 : token.length();
        boolean possessive = end > 0 && (token.charAt(end - 1) == '\'' || token.charAt(end - 1) == '’');
        return possessive ? token.substring(0, end - 1) : token;
    }

    private static String lower(String token) {
        return token.toLowerCase(Locale.ROOT);
    }
}
