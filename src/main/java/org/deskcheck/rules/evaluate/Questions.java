package org.deskcheck.rules.evaluate;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The few things that rules may ask of texts and lists. */
final class Questions {

    private Questions() {}

    static boolean canBeAskedOf(Object at) {
        return at instanceof String || at instanceof Collection;
    }

    static Object ask(Object at, String question, @Nullable Value argument, Frame frame) {
        if (at instanceof Collection<?> list) {
            return question.equals("isEmpty") ? (Object) list.isEmpty() : (Object) list.size();
        }
        String text = (String) at;
        String words = argument != null && argument.of(frame) instanceof String given ? given : "";
        return switch (question) {
            case "contains" -> text.contains(words);
            case "startsWith" -> text.startsWith(words);
            case "endsWith" -> text.endsWith(words);
            case "mentions" -> frame.words(text).contains(frame.words(words));
            case "isEmpty" -> text.isEmpty();
            case "length" -> text.length();
            default -> text.toLowerCase(Locale.ROOT);
        };
    }
}
