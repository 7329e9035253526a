package org.deskcheck.extract.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deskcheck.extract.syntax.Sentence;

/** The words by which a claim calls something untrue, and those by which it sets something right. */
final class Refutations {

    /** By their lemma or as they stand. */
    private static final Set<String> UNTRUE = Set.of(
            "hoax",
            "hoaxer",
            "fake",
            "faker",
            "faked",
            "false",
            "falsely",
            "untrue",
            "bogus",
            "debunk",
            "debunked",
            "debunks",
            "myth",
            "fabrication",
            "fabricate",
            "fabricated",
            "fictitious",
            "fiction",
            "fictional",
            "satire",
            "satirical",
            "prank",
            "prankster",
            "prankable",
            "disprove",
            "disproven",
            "refute",
            "refuted",
            "deny",
            "denies",
            "denied",
            "denial",
            "discredit",
            "misinformation",
            "disinformation",
            "erroneous",
            "erroneously",
            "inaccurate",
            "inaccurately",
            "baseless",
            "unfounded",
            "groundless",
            "staged",
            "staging",
            "stage",
            "doctored",
            "doctor",
            "photoshopped",
            "photoshop",
            "edited",
            "montage",
            "forged",
            "forgery",
            "lie",
            "liar",
            "fool",
            "fools",
            "fooled",
            "dupe",
            "duped",
            "trick",
            "tricked",
            "nope",
            "rebut",
            "rebuff",
            "dispel",
            "quash",
            "nonsense",
            "bs",
            "invented",
            "invent",
            "distorted",
            "misleading",
            "misrepresent",
            "scam",
            "phony",
            "spoof",
            "parody",
            "libel",
            "implausible",
            "impostor",
            "actor",
            "actors",
            "extra",
            "supposedly");

    private static final Set<String> RIGHT = Set.of(
            "actually",
            "reality",
            "indeed",
            "contrary",
            "instead",
            "rather",
            "however",
            "although",
            "despite",
            "wrong",
            "wrongly",
            "mistake",
            "mistaken",
            "mistakenly",
            "confused",
            "confusion",
            "misunderstood",
            "supposed",
            "unrelated",
            "truth",
            "fact",
            "explain",
            "explains");

    private Refutations() {}

    static List<String> untrue(Sentence sentence, int from, int to) {
        List<String> found = among(UNTRUE, sentence, from, to);
        for (int token = from; token + 1 < to; token++) {
            String two = sentence.lower(token) + " " + sentence.lower(token + 1);
            switch (two) {
                case "shoot down",
                        "shoots down",
                        "shot down",
                        "no evidence",
                        "no proof",
                        "made up",
                        "not true",
                        "not real",
                        "no truth",
                        "no record",
                        "pants on" -> found.add(two);
                default -> {}
            }
        }
        return found;
    }

    static List<String> corrections(Sentence sentence, int from, int to) {
        return among(RIGHT, sentence, from, to);
    }

    private static List<String> among(Set<String> words, Sentence sentence, int from, int to) {
        List<String> found = new ArrayList<>();
        for (int token = from; token < to; token++) {
            if (words.contains(sentence.lower(token)) || words.contains(sentence.lemma(token))) {
                found.add(sentence.lower(token));
            }
        }
        return found;
    }
}
