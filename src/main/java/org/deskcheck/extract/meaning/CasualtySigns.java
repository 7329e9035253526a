package org.deskcheck.extract.meaning;

import java.util.List;
import java.util.Set;
import org.deskcheck.extract.meaning.Numeral.Form;

/** Whether a claim says how many were killed, hurt, missing or driven out. */
final class CasualtySigns {

    private static final Set<String> HARM = Set.of(
            "killed",
            "kill",
            "kills",
            "killing",
            "dead",
            "died",
            "die",
            "dies",
            "wounded",
            "injured",
            "injuring",
            "wounding",
            "hurt",
            "drowned",
            "perished",
            "casualty",
            "casualties",
            "fatality",
            "fatalities",
            "deaths",
            "displaced",
            "displacing",
            "massacred",
            "executed",
            "shot",
            "murdered",
            "slain",
            "hospitalised",
            "hospitalized",
            "maimed",
            "starved",
            "buried",
            "beheaded",
            "suffocated",
            "electrocuted",
            "trampled",
            "stabbed",
            "injuries",
            "wounds",
            "wound",
            "claimed");

    private static final Set<String> PEOPLE = Set.of(
            "person",
            "man",
            "woman",
            "child",
            "civilian",
            "soldier",
            "passenger",
            "resident",
            "victim",
            "worker",
            "boy",
            "girl",
            "student",
            "pupil",
            "officer",
            "policeman",
            "journalist",
            "migrant",
            "refugee",
            "tourist",
            "fighter",
            "militant",
            "villager",
            "hiker",
            "miner",
            "fisherman",
            "patient",
            "nurse",
            "doctor",
            "crew",
            "troop",
            "demonstrator",
            "protester",
            "protestor",
            "prisoner",
            "hostage",
            "driver",
            "pilot",
            "sailor",
            "firefighter",
            "serviceman",
            "teenager",
            "baby",
            "family",
            "pedestrian",
            "rebel",
            "inmate",
            "marine",
            "other",
            "member",
            "guest",
            "life",
            "climber",
            "swimmer",
            "skier",
            "diver",
            "recruit",
            "policewoman",
            "citizen",
            "teacher");

    boolean holds(Words words, List<Figure> figures) {
        boolean harm = false;
        boolean missing = false;
        for (int i = 0; i < words.size(); i++) {
            harm |= words.is(i, "death") && words.is(i - 1, "to");
            harm |= HARM.contains(words.lower(i)) || isDeathToll(words, i) || isLostLives(words, i);
            missing |= words.is(i, "missing") && !words.is(i + 1, "from");
        }
        if (!harm && !missing) {
            return false;
        }
        return figures.stream().anyMatch(figure -> countsPeople(words, figure)) || isNobody(words);
    }

    private static boolean isDeathToll(Words words, int at) {
        return words.is(at, "death") && (words.is(at + 1, "toll") || words.is(at + 1, "count"));
    }

    private static boolean isLostLives(Words words, int at) {
        return words.is(at, "lives") && (words.is(at - 2, "lost") || words.is(at - 1, "lost"));
    }

    private static boolean isNobody(Words words) {
        for (int i = 0; i < words.size(); i++) {
            boolean nobody = words.is(i, "nobody")
                    || words.is(i, "no") && (words.is(i + 1, "one") || words.is(i + 1, "casualties"));
            if (nobody) {
                return true;
            }
        }
        return false;
    }

    /** "14 were killed", "killing 14", "the death toll rose to 61". */
    private static boolean isBesideHarm(Words words, Figure figure) {
        for (int i = figure.from() - 4; i < figure.to() + 4; i++) {
            if (HARM.contains(words.lower(i)) || words.is(i, "toll") || words.is(i, "missing")) {
                return true;
            }
        }
        return false;
    }

    private static boolean countsPeople(Words words, Figure figure) {
        String thing = figure.quantity().thing();
        boolean count = figure.quantity().measure().isEmpty() && figure.form() != Form.ORDINAL;
        return count
                && (thing.isEmpty() && isBesideHarm(words, figure)
                        || PEOPLE.contains(thing)
                        || HARM.contains(thing)
                        || thing.equals("missing"));
    }
}
