package org.deskcheck.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** An article under random edits, of which it is known which claim became which. */
final class EditedArticle {

    /**
     * A claim.
     *
     * @param identity stays when the claim is edited
     */
    record Item(int identity, String text, String source) {

        Item withText(String other) {
            return new Item(identity, other, source);
        }

        boolean sameAs(Item other) {
            return text.equals(other.text) && source.equals(other.source);
        }
    }

    private static final List<String> NAMES = List.of(
            "Lunde", "Marby", "Holm", "Tarn", "Skeld", "Orrin", "Vasta", "Brekke", "Nessby", "Ulden", "Fjelde",
            "Grannas", "Havel", "Ister", "Jolster", "Kvamme", "Lomen", "Myrdal", "Norrvik", "Ostby", "Pelle", "Quarn",
            "Rosvik", "Sandur", "Tolga", "Uvdal", "Valle", "Wesen", "Yttre", "Zarne", "Alvik", "Borgund", "Dalen",
            "Eidsva", "Furnes", "Gjesdal", "Hitra", "Inder", "Jevnak", "Klepp", "Lierne", "Modum", "Nesna", "Oppdal",
            "Rauma", "Selbu", "Tysnes", "Ulvik", "Vinje", "Aremark", "Bykle", "Evje", "Frogn", "Halden", "Kvam",
            "Luster");
    private static final List<String> THINGS =
            List.of("bridge", "ferry", "school", "harbour", "library", "tunnel", "market", "mill");
    private static final List<String> SOURCES = List.of("", "", "Ada Brandt", "Tom Reyes", "Ida Falk");
    private static final List<String> TEMPLATES = List.of(
            "The council of %1$s approved the plan for the new %2$s on Monday evening",
            "About %3$d people left %1$s after the flood had reached the old %2$s",
            "%1$s has paid %3$d euros for the repair of the %2$s since last spring",
            "Nobody in %1$s saw the %2$s before the fire broke out in the cellar",
            "The %2$s of %1$s will reopen in May, and %3$d visitors are expected",
            "%3$d jobs were lost when the %2$s in %1$s closed");

    final List<Item> items = new ArrayList<>();
    private final List<Item> removed = new ArrayList<>();
    private final Random random;
    private final List<String> names;
    private int identities;

    EditedArticle(Random random) {
        this.random = random;
        this.names = new ArrayList<>(NAMES);
        java.util.Collections.shuffle(names, random);
        for (int i = 0; i < 8; i++) {
            items.add(item(i % 4 == 3 ? items.get(i - 1).text().replaceAll("\\d+", "77") + " twice" : text()));
        }
    }

    private Item item(String text) {
        return new Item(++identities, text, SOURCES.get(random.nextInt(SOURCES.size())));
    }

    private String text() {
        String template = TEMPLATES.get(random.nextInt(TEMPLATES.size()));
        return String.format(
                template,
                names.remove(names.size() - 1),
                THINGS.get(random.nextInt(THINGS.size())),
                10 + random.nextInt(900));
    }

    /** Edits the article in one way or another. */
    void edit() {
        int at = random.nextInt(items.size());
        switch (random.nextInt(9)) {
            case 0, 1 -> insert();
            case 2 -> remove(at);
            case 3 -> items.add(random.nextInt(items.size()), items.remove(at));
            case 4, 5 -> reword(at);
            case 6 ->
                items.set(
                        at,
                        items.get(at)
                                .withText(items.get(at).text().replaceAll("\\d+", "" + (1000 + random.nextInt(900)))));
            case 7 -> split(at);
            default -> restore();
        }
    }

    private void insert() {
        if (!names.isEmpty()) {
            items.add(random.nextInt(items.size() + 1), item(text()));
        }
    }

    private void remove(int at) {
        if (items.size() > 4) {
            removed.add(items.remove(at));
        }
    }

    private void restore() {
        if (!removed.isEmpty()) {
            items.add(random.nextInt(items.size() + 1), removed.remove(random.nextInt(removed.size())));
        }
    }

    private void reword(int at) {
        String text = items.get(at).text();
        String other = switch (random.nextInt(5)) {
            case 0 -> text + " again";
            case 1 -> text.replaceFirst(" the ", " that ");
            case 2 -> text.replaceFirst("approved|left|paid|saw|reopen|lost", "reportedly $0");
            case 3 -> text.replaceFirst("new |old |last |again| twice", "");
            default -> text.replaceFirst(" on | after | since | before | in | when ", ", it seems,$0");
        };
        items.set(at, items.get(at).withText(other.replaceAll("\\s+", " ").strip()));
    }

    private void split(int at) {
        String[] words = items.get(at).text().split(" ");
        if (words.length < 8) {
            return;
        }
        int middle = words.length / 2 + random.nextInt(words.length / 3);
        Item whole = items.remove(at);
        removed.add(whole);
        items.add(at, new Item(++identities, join(words, 0, middle), whole.source()));
        items.add(at + 1, new Item(++identities, "It " + join(words, middle, words.length), whole.source()));
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }

    /** The article as a claims file. */
    String json() {
        StringBuilder attributions = new StringBuilder();
        StringBuilder claims = new StringBuilder();
        Set<String> known = new HashSet<>();
        int start = 0;
        for (Item item : items) {
            if (!item.source().isEmpty() && known.add(item.source())) {
                attributions
                        .append(known.size() == 1 ? "" : ",")
                        .append(
                                "{\"id\":\"%1$s\",\"resolved_source\":\"%1$s\",\"source_kind\":\"NAMED\",\"cue_text\":\"say\"}"
                                        .formatted(item.source()));
            }
            claims.append(claims.isEmpty() ? "" : ",")
                    .append("{\"text\":\"%s\",\"span\":[%d,%d]"
                            .formatted(item.text(), start, start + item.text().length()))
                    .append(item.source().isEmpty() ? "}" : ",\"attribution\":\"%s\"}".formatted(item.source()));
            start += item.text().length() + 2;
        }
        return "{\"article\":\"town\",\"attributions\":[%s],\"claims\":[%s]}".formatted(attributions, claims);
    }
}
