package org.deskcheck.extract.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** English words for numbers. A look-up of a word that is none gives NaN. */
final class NumberWords {

    private static final Map<String, Double> SMALL = new HashMap<>();
    private static final Map<String, Double> TENS = new HashMap<>();
    private static final Map<String, Double> ORDINALS = new HashMap<>();
    private static final Set<String> OPENING = new HashSet<>(List.of("a", "an", "several", "few", "every", "each"));
    private static final Map<String, Double> SCALES = Map.of(
            "hundred", 1e2,
            "thousand", 1e3,
            "million", 1e6,
            "billion", 1e9,
            "trillion", 1e12);
    private static final Map<String, Double> SHORT_SCALES =
            Map.of("k", 1e3, "m", 1e6, "mn", 1e6, "mln", 1e6, "b", 1e9, "bn", 1e9, "tn", 1e12, "trn", 1e12);
    private static final Map<String, Double> VAGUE = Map.of(
            "dozens", 24.0,
            "scores", 40.0,
            "hundreds", 2e2,
            "thousands", 2e3,
            "millions", 2e6,
            "billions", 2e9,
            "trillions", 2e12);
    private static final Map<String, Double> MULTIPLES = Map.ofEntries(
            Map.entry("twice", 2.0),
            Map.entry("thrice", 3.0),
            Map.entry("twofold", 2.0),
            Map.entry("threefold", 3.0),
            Map.entry("fourfold", 4.0),
            Map.entry("fivefold", 5.0),
            Map.entry("sixfold", 6.0),
            Map.entry("tenfold", 10.0),
            Map.entry("hundredfold", 100.0),
            Map.entry("doubled", 2.0),
            Map.entry("doubling", 2.0),
            Map.entry("doubles", 2.0),
            Map.entry("tripled", 3.0),
            Map.entry("trebled", 3.0),
            Map.entry("tripling", 3.0),
            Map.entry("quadrupled", 4.0),
            Map.entry("quintupled", 5.0),
            Map.entry("halved", 0.5),
            Map.entry("halving", 0.5));
    private static final Map<String, Double> FRACTIONS = Map.of(
            "half", 2.0,
            "third", 3.0,
            "quarter", 4.0,
            "fifth", 5.0,
            "sixth", 6.0,
            "seventh", 7.0,
            "eighth", 8.0,
            "ninth", 9.0,
            "tenth", 10.0);

    static {
        List<String> small = List.of(
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen");
        List<String> ordinals = List.of(
                "first",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth",
                "thirteenth",
                "fourteenth",
                "fifteenth",
                "sixteenth",
                "seventeenth",
                "eighteenth",
                "nineteenth");
        List<String> tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        for (int i = 0; i < small.size(); i++) {
            SMALL.put(small.get(i), (double) i);
        }
        for (int i = 0; i < ordinals.size(); i++) {
            ORDINALS.put(ordinals.get(i), i + 1.0);
        }
        for (int i = 0; i < tens.size(); i++) {
            String ten = tens.get(i);
            TENS.put(ten, 20.0 + 10 * i);
            ORDINALS.put(ten.substring(0, ten.length() - 1) + "ieth", 20.0 + 10 * i);
        }
        ORDINALS.put("hundredth", 100.0);
        ORDINALS.put("thousandth", 1000.0);
        ORDINALS.put("millionth", 1e6);
        for (Map<String, Double> words : List.of(SMALL, TENS, ORDINALS, VAGUE, MULTIPLES, FRACTIONS)) {
            OPENING.addAll(words.keySet());
        }
        OPENING.add("tens");
    }

    private NumberWords() {}

    /** Whether a number may begin with the word. */
    static boolean opens(String word) {
        return !word.isEmpty() && (WordCutter.isDigit(word.charAt(0)) || OPENING.contains(word));
    }

    /** "zero" to "nineteen". */
    static double small(String word) {
        return SMALL.getOrDefault(word, Double.NaN);
    }

    /** "twenty", "thirty" … "ninety". */
    static double tens(String word) {
        return TENS.getOrDefault(word, Double.NaN);
    }

    /** "hundred", "thousand", "million" … */
    static double scale(String word) {
        return SCALES.getOrDefault(word, Double.NaN);
    }

    /** "k", "m", "bn" … behind digits. */
    static double shortScale(String word) {
        return SHORT_SCALES.getOrDefault(word, Double.NaN);
    }

    /** The least that "dozens", "hundreds" … can mean. */
    static double vague(String word) {
        return VAGUE.getOrDefault(word, Double.NaN);
    }

    /** "twice", "threefold", "doubled". */
    static double multiple(String word) {
        return MULTIPLES.getOrDefault(word, Double.NaN);
    }

    /** "half", "third", "fifths" as what one is divided by. */
    static double fraction(String word) {
        String singular =
                word.equals("halves") ? "half" : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return FRACTIONS.getOrDefault(singular, Double.NaN);
    }

    /** "½", "¾" behind digits. */
    static double sign(String word) {
        return switch (word) {
            case "½" -> 0.5;
            case "¼" -> 0.25;
            case "¾" -> 0.75;
            default -> Double.NaN;
        };
    }

    /** "sixth", "16th". */
    static double ordinal(String word) {
        Double spelled = ORDINALS.get(word);
        if (spelled != null) {
            return spelled;
        }
        boolean digits = word.length() > 2 && word.length() < 9 && WordCutter.isDigit(word.charAt(0));
        if (!digits || word.endsWith("s") || WordCutter.isDigit(word.charAt(word.length() - 1))) {
            return Double.NaN;
        }
        return digits(word.substring(0, word.length() - 2));
    }

    /** "1,250", "7.5"; NaN for "14:30", "1990s" and for dotted dates. */
    static double digits(String word) {
        if (word.isEmpty() || word.length() > 24 || !WordCutter.isDigit(word.charAt(0))) {
            return Double.NaN;
        }
        StringBuilder plain = new StringBuilder();
        int points = 0;
        int lastComma = -1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.') {
                points++;
            } else if (c == ',') {
                lastComma = i;
                continue;
            } else if (!WordCutter.isDigit(c)) {
                return Double.NaN;
            }
            plain.append(c);
        }
        boolean grouped = lastComma < 0 || word.length() - lastComma > 3;
        return points > 1 || !grouped ? Double.NaN : Double.parseDouble(plain.toString());
    }
}
