package org.deskcheck.desk.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source's name, cut into the noun phrase and what is told behind it: "two aides" and "to the mayor". Articles
 * and possessive pronouns in front and all punctuation are left out.
 *
 * @param phrase the words up to the noun that says who it is
 * @param behind the words behind that
 * @param owner how many words tell whose it is: of "Per Vik's lawyer" two
 */
record SourceName(List<String> phrase, List<String> behind, int owner) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}@'’%.&-]*[\\p{L}\\p{N}%]|,");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "its", "their", "my", "our");
    private static final Set<String> BEHIND = Set.of(
            "of",
            "for",
            "in",
            "at",
            "to",
            "from",
            "on",
            "with",
            "by",
            "who",
            "that",
            "which",
            "near",
            "about",
            "under",
            "around",
            "against",
            "between",
            "among",
            "as",
            "inside",
            "outside",
            "behind",
            "close",
            "familiar",
            "here",
            "there",
            "due");
    private static final Pattern PARTICIPLE = Pattern.compile("\\p{Ll}+ed|taken|drawn|made|led|written|seen|sent|held");
    private static final Pattern TIME = Pattern.compile("[A-Z]\\w+day|last|this|yesterday|only");

    static SourceName of(String name) {
        List<String> words = new ArrayList<>();
        int comma = -1;
        int owner = 0;
        for (Matcher matcher = WORD.matcher(name); matcher.find(); ) {
            String word = matcher.group().replace('’', '\'');
            String plain = word.replaceAll("'s?$", "");
            boolean determiner = words.isEmpty() && DETERMINERS.contains(word.toLowerCase(Locale.ROOT));
            if (word.equals(",")) {
                comma = comma < 0 ? words.size() : comma;
            } else if (!determiner) {
                words.add(plain);
                owner = !plain.equals(word) && word.indexOf('\'') > 0 && comma < 0 ? words.size() : owner;
            }
        }
        int end = comma < 0 ? words.size() : comma;
        for (int i = 1; i < end; i++) {
            if (isBehind(words, i)) {
                end = i;
            }
        }
        return new SourceName(
                List.copyOf(words.subList(0, end)),
                List.copyOf(words.subList(end, words.size())),
                owner < end ? owner : 0);
    }

    /** Without the rank or honour that ends it. */
    SourceName without(Set<String> honours) {
        int last = phrase.size() - 1;
        boolean honoured = last > 1 && honours.contains(phrase.get(last).toLowerCase(Locale.ROOT));
        return honoured ? new SourceName(phrase.subList(0, last), behind, owner) : this;
    }

    private static boolean isBehind(List<String> words, int at) {
        String word = words.get(at);
        String next = at + 1 < words.size() ? words.get(at + 1) : "by";
        return BEHIND.contains(word)
                || (PARTICIPLE.matcher(word).matches()
                        && (BEHIND.contains(next) || TIME.matcher(next).matches()));
    }

    boolean isEmpty() {
        return phrase.isEmpty();
    }

    boolean sameWords(SourceName other) {
        return lower(phrase).equals(lower(other.phrase)) && lower(behind).equals(lower(other.behind));
    }

    /** Whether this one's noun phrase is the other's, or the end of it. */
    boolean endsPhraseOf(SourceName other) {
        return ends(other.phrase);
    }

    /** The same, or the end of all that the other says: "Secretary of State Ida Brun". */
    boolean ends(SourceName other) {
        return endsPhraseOf(other) || ends(other.words());
    }

    private boolean ends(List<String> words) {
        int more = words.size() - phrase.size();
        return more >= 0 && lower(words.subList(more, words.size())).equals(lower(phrase));
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(phrase);
        words.addAll(behind);
        return words;
    }

    /** Whether one of the two says no more behind the noun than the other begins with. */
    boolean agreesBehind(SourceName other) {
        int both = Math.min(behind.size(), other.behind.size());
        return lower(behind.subList(0, both)).equals(lower(other.behind.subList(0, both)));
    }

    /**
     * Whether all that is a name in it stands in the other one, too: "Court of Sport" is not "court". Of an owner
     * the surname is enough.
     */
    boolean keepsNamesIn(SourceName other) {
        List<String> words = lower(other.words());
        boolean title = !behind.isEmpty() && Set.of("of", "for").contains(behind.get(0));
        return kept(phrase.subList(Math.max(0, owner - 1), phrase.size() - 1), words)
                && (!title || kept(behind, words));
    }

    private static boolean kept(List<String> own, List<String> words) {
        return own.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .allMatch(word -> words.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
