package org.deskcheck.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.deskcheck.desk.standing.SuppressionRules;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Nearest;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.RuleCase;
import org.deskcheck.rules.Pack;
import org.deskcheck.rules.PackCards;
import org.deskcheck.rules.RuleCases;

/**
 * A pack as its editors see it: each rule with its cases. The files are read and checked for it.
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

    static RuleBook read(List<Pack> packs, Lexicons lexicons) throws InputException {
        PackCards cards = PackCards.read(packs, lexicons);
        List<RuleCase> cases = new ArrayList<>();
        for (Pack pack : packs) {
            cases.addAll(RuleCases.read(pack, cards.of(pack), cards.of(pack)).cases());
        }
        return new RuleBook(cards.cards().stream()
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

    /** The rules as a desk takes them; those that it does not ask are left out. */
    RuleBook asTaken(Function<RuleCard, Optional<RuleCard>> taken) {
        return new RuleBook(entries.stream()
                .flatMap(entry -> taken.apply(entry.card()).map(card -> new Entry(card, entry.cases())).stream())
                .toList());
    }

    /** The rule with an id, in whatever case it is typed. */
    public Optional<Entry> find(String id) {
        Stream<Entry> unpacked = SuppressionRules.ALL.stream().map(card -> new Entry(card, List.of()));
        return Stream.concat(entries.stream(), unpacked)
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
