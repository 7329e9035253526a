package org.deskcheck.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.model.Nearest;
import org.deskcheck.model.Span;

/**
 * The fields of one object of a claims file. A field that is null counts as missing. What is wrong is
 * complained of and then read as missing, so that reading goes on to the next fault.
 */
final class Fields {

    private final Json.Members object;
    private final String pointer;
    private final Complaints complaints;

    /**
     * @param pointer JSON pointer of the object (RFC 6901)
     * @param known the names of the fields that it may have
     */
    Fields(Json.Members object, String pointer, List<String> known, Complaints complaints) {
        this.object = object;
        this.pointer = pointer;
        this.complaints = complaints;
        object.members().forEach((name, member) -> {
            if (!known.contains(name)) {
                String mend = Nearest.name(name, known)
                        .map(near -> "Did you mean \"" + near + "\"?")
                        .orElse("Known here: " + String.join(", ", known) + ".");
                complaints.add(member.nameAt(), "There is no field \"" + name + "\" at " + place("") + ".", mend);
            }
        });
    }

    /** Complains of the value of a field, or of the whole object if it lacks that field. */
    void complain(String name, String found, String mend) {
        Json.Member member = object.members().get(name);
        complaints.add(member == null ? object.at() : member.value().at(), place(name) + ": " + found, mend);
    }

    boolean has(String name) {
        return value(name).isPresent();
    }

    String requiredText(String name) {
        if (!has(name)) {
            complain(name, "The field \"" + name + "\" is missing.", "Add \"" + name + "\": \"…\".");
        }
        return text(name).orElse("");
    }

    Optional<String> text(String name) {
        return value(name).flatMap(json -> text(json, place(name)));
    }

    /** A finite number. */
    Optional<Double> number(String name) {
        Optional<Json> value = value(name);
        if (value.isPresent() && value.get() instanceof Json.Number number && Double.isFinite(number.value())) {
            return Optional.of(number.value());
        }
        return value.flatMap(json -> wrong(json, place(name), "a number", "Write it like 28 or 4.5."));
    }

    /** A number from 0 to 1. */
    Optional<Double> share(String name) {
        return number(name).filter(number -> {
            boolean share = number >= 0 && number <= 1;
            if (!share) {
                complain(name, number + " does not lie between 0 and 1.", "Write it like 0.8.");
            }
            return share;
        });
    }

    /** A constant of the model, as its name is written there. */
    <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return text(name).flatMap(written -> constant(written, type, name));
    }

    /** An array of constants; empty if the field is missing. */
    <E extends Enum<E>> Optional<List<E>> constants(String name, Class<E> type) {
        return texts(name)
                .map(all -> all.stream()
                        .flatMap(written -> constant(written, type, name).stream())
                        .toList());
    }

    /** A day as ISO 8601 writes it. */
    Optional<LocalDate> day(String name) {
        return text(name).flatMap(written -> {
            try {
                return Optional.of(LocalDate.parse(written));
            } catch (DateTimeException e) {
                complain(name, "\"" + written + "\" is no date.", "Write it like 2025-12-03.");
                return Optional.empty();
            }
        });
    }

    Optional<List<String>> texts(String name) {
        return items(name, "an array of texts", "Write it like [\"…\"].")
                .map(items -> each(items, name, (json, place) -> text(json, place)));
    }

    /**
     * A span.
     *
     * @param length of the text that it has to lie in
     * @param ofWhat what that text is, for messages
     */
    Optional<Span> span(String name, int length, String ofWhat) {
        return value(name).flatMap(json -> span(json, place(name), length, ofWhat));
    }

    List<Span> spans(String name, int length, String ofWhat) {
        return items(name, "an array of spans", "Write it like [[12, 40]].")
                .map(items -> each(items, name, (json, place) -> span(json, place, length, ofWhat)))
                .orElse(List.of());
    }

    /** An array of objects. */
    Optional<List<Fields>> objects(String name, List<String> known) {
        return items(name, "an array of objects", "Write it like [{…}].")
                .map(items -> each(
                        items,
                        name,
                        (json, place) -> json instanceof Json.Members members
                                ? Optional.of(new Fields(members, place, known, complaints))
                                : wrong(json, place, "an object", "Write it like {…}.")));
    }

    private interface ItemReader<T> {
        Optional<T> read(Json item, String place);
    }

    private <T> List<T> each(List<Json> items, String name, ItemReader<T> reader) {
        List<T> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            reader.read(items.get(i), place(name) + "/" + i).ifPresent(read::add);
        }
        return read;
    }

    private Optional<List<Json>> items(String name, String expected, String mend) {
        Optional<Json> value = value(name);
        if (value.isPresent() && value.get() instanceof Json.Items array) {
            return Optional.of(array.items());
        }
        return value.flatMap(json -> wrong(json, place(name), expected, mend));
    }

    private Optional<String> text(Json json, String place) {
        return json instanceof Json.Text text
                ? Optional.of(text.value())
                : wrong(json, place, "a text", "Write it between quotation marks.");
    }

    private Optional<Span> span(Json json, String place, int length, String ofWhat) {
        if (!(json instanceof Json.Items pair)
                || pair.items().size() != 2
                || !(pair.items().get(0) instanceof Json.Number start)
                || !(pair.items().get(1) instanceof Json.Number end)
                || !isWhole(start)
                || !isWhole(end)) {
            return wrong(json, place, "a span of two whole numbers", "Write it like [12, 40].");
        }
        String span = "[" + start.written() + ", " + end.written() + "]";
        if (start.value() < 0 || end.value() < start.value()) {
            complaints.add(
                    json.at(),
                    place + ": The span " + span
                            + (start.value() < 0 ? " begins before the text." : " runs backwards."),
                    "Give the offset of the first character, then that behind the last.");
            return Optional.empty();
        }
        if (end.value() > length) {
            complaints.add(
                    json.at(),
                    place + ": The span " + span + " lies outside of " + ofWhat
                            + (length == Integer.MAX_VALUE ? "." : ", which has " + length + " characters."),
                    "Count in UTF-16 code units from the beginning of the text.");
            return Optional.empty();
        }
        return Optional.of(new Span((int) start.value(), (int) end.value()));
    }

    private <E extends Enum<E>> Optional<E> constant(String written, Class<E> type, String name) {
        List<String> known = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
        if (known.contains(written)) {
            return Optional.of(Enum.valueOf(type, written));
        }
        complain(
                name,
                "\"" + written + "\" is none of " + String.join(", ", known) + ".",
                Nearest.name(written, known)
                        .map(near -> "Did you mean \"" + near + "\"?")
                        .orElse("Write one of them."));
        return Optional.empty();
    }

    private <T> Optional<T> wrong(Json json, String place, String expected, String mend) {
        complaints.add(json.at(), place + ": Here stands " + json.described() + " instead of " + expected + ".", mend);
        return Optional.empty();
    }

    private Optional<Json> value(String name) {
        Json.Member member = object.members().get(name);
        return member == null || member.value() instanceof Json.Nothing
                ? Optional.empty()
                : Optional.of(member.value());
    }

    private String place(String name) {
        String place = name.isEmpty() ? pointer : pointer + "/" + name;
        return place.isEmpty() ? "/" : place;
    }

    private static boolean isWhole(Json.Number number) {
        return number.value() == Math.rint(number.value()) && Math.abs(number.value()) <= Integer.MAX_VALUE;
    }
}
