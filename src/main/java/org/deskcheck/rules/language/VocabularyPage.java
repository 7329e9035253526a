package org.deskcheck.rules.language;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deskcheck.rules.language.Type.Kind;
import org.deskcheck.rules.phrases.Phrase;

/** What rules can be made of, as a page in Markdown: facts and fields from the code, phrases from their file. */
public final class VocabularyPage {

    private static final String HEADING = """
        # What rules are made of

        This page is written by `deskcheck rules vocabulary`: facts and fields come from the code, phrases from
        `newsroom.dsl` and the packs' own `.dsl` files.

        A rule in `.drl` names facts and their fields: `$claim : Claim( kinds contains STATISTIC, attribution == null )`.
        A rule in `.dslr` says the same in phrases.
        """;

    private final StringBuilder page = new StringBuilder(HEADING);

    private VocabularyPage() {}

    public static String of(List<Phrase> phrases) {
        VocabularyPage written = new VocabularyPage();
        written.facts("Facts", "Every article brings these.", Vocabulary.facts());
        written.facts(
                "Parts", "Lists of facts hold these: `Quantity( … ) from $claim.quantities`.", Vocabulary.parts());
        String lead = "Fields of these are reached with a point: `$claim.position.line`.";
        written.facts("What fields hold", lead, Vocabulary.records());
        written.values();
        written.operators();
        written.phrases(phrases);
        return written.page.toString();
    }

    private void facts(String title, String lead, Map<String, Class<?>> facts) {
        line("\n## " + title + "\n\n" + lead);
        facts.forEach(this::fact);
    }

    private void fact(String name, Class<?> fact) {
        SourceDocs docs = new SourceDocs(fact);
        line("\n### " + name + "\n\n" + docs.ofType() + "\n\n| field | is | meaning |\n|---|---|---|");
        Vocabulary.fields(fact)
                .forEach((field, type) ->
                        line("| `" + field + "` | " + shown(type) + " | " + cell(docs.ofField(field)) + " |"));
    }

    private void values() {
        line("\n## Words in capitals");
        Vocabulary.enums().forEach((name, type) -> {
            SourceDocs docs = new SourceDocs(type);
            line("\n### " + name + "\n\n" + docs.ofType() + "\n\n| word | meaning |\n|---|---|");
            for (Object constant : type.getEnumConstants()) {
                String word = ((Enum<?>) constant).name();
                line("| `" + word + "` | " + cell(docs.ofConstant(word)) + " |");
            }
        });
    }

    private void operators() {
        line("\n## Signs and calls\n");
        line("Between values stand `==`, `!=`, `<`, `>`, `<=`, `>=`, `contains`, `memberOf`, `matches`, `in ( … )`"
                + " and");
        line("their opposites with `not`; conditions are joined by `,`, `&&`, `||` and `!`. A text can be asked "
                + calls(Type.TEXT) + ", a list " + calls(new Type(Kind.LIST, List.class, Type.TEXT, false)) + ".");
    }

    private static String calls(Type type) {
        return Calls.of(type).stream()
                .map(call -> "`" + call + (Calls.arguments(call) == 0 ? "()" : "(\"…\")") + "`")
                .collect(Collectors.joining(", "));
    }

    private void phrases(List<Phrase> phrases) {
        line("\n## Phrases\n");
        line("`{name}` stands for one word or figure, `\"{name}\"` for words in quotation marks. A line with `-`"
                + " narrows the");
        line("fact above it; several joined by \"or\" may stand on one line. A line with `>` is taken as it would"
                + " stand in `.drl`.");
        String topic = "";
        for (Phrase phrase : phrases) {
            if (!phrase.topic().equals(topic) || page.charAt(page.length() - 2) != '|') {
                topic = phrase.topic();
                line("\n### " + topic + "\n\n| phrase | stands for |\n|---|---|");
            }
            line("| " + cell(phrase.sentence()) + " | `" + cell(phrase.meaning()) + "` |");
        }
    }

    private static String shown(Type type) {
        String plain = switch (type.kind()) {
            case TEXT -> "text";
            case FIGURE -> "figure";
            case FLAG -> "true or false";
            case DATE -> "date";
            case LIST -> "list of " + shown(type.element() == null ? Type.UNKNOWN : type.element());
            default -> type.java().getSimpleName();
        };
        return type.nullable() ? plain + " or null" : plain;
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
