package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.RuleCase;
import org.deskcheck.rules.RuleCases;
import org.deskcheck.rules.RulePack;
import org.deskcheck.rules.language.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * A pack as its editors see it: each rule with its cases. The files are read and checked for it, and nothing
 * is compiled.
 *
 * @param entries by id
 */
public record RuleBook(List<Entry> entries) {

    /**
     * @param cases those that name the rule, in the order of their file; without those that cannot be read
     */
    public record Entry(RuleCard card, List<RuleCase> cases) {
        public Entry {
            cases = List.copyOf(cases);
        }
    }

    public RuleBook {
        entries = List.copyOf(entries);
    }

    /** @param folder the pack; null for the one that ships */
    static RuleBook read(@Nullable Path folder, Lexicons lexicons) throws InputException {
        List<RuleCard> cards = RulePack.cards(folder, lexicons);
        List<RuleCase> cases = RuleCases.read(folder, cards, cards).cases();
        return new RuleBook(cards.stream()
                .map(card -> new Entry(
                        card,
                        cases.stream()
                                .filter(one -> one.ids().contains(card.id()))
                                .toList()))
                .toList());
    }

    public List<RuleCard> cards() {
        return entries.stream().map(Entry::card).toList();
    }

    /** The rules that fit. */
    public RuleBook only(Predicate<RuleCard> wanted) {
        return new RuleBook(
                entries.stream().filter(entry -> wanted.test(entry.card())).toList());
    }

    /** The rule with an id, in whatever case it is typed. */
    public Optional<Entry> find(String id) {
        return entries.stream()
                .filter(entry -> entry.card().id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** What to say to somebody who asked for an id that no rule has. */
    public String noRule(String id) {
        String suggestion =
                Nearest.suggestion(id, cards().stream().map(RuleCard::id).toList());
        return "There is no rule " + id + ". " + (suggestion.isEmpty() ? "" : suggestion + " ")
                + "deskcheck rules list shows all of them.";
    }
}
