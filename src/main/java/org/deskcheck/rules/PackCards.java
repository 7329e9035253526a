package org.deskcheck.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.RuleCard;

/**
 * The rules of some packs as those see them who only read them. The files are checked.
 *
 * @param cards of all packs, by id
 * @param packs where each rule stands, by its id
 */
public record PackCards(List<RuleCard> cards, Map<String, Pack> packs) {
    public PackCards {
        cards = List.copyOf(cards);
        packs = Map.copyOf(packs);
    }

    /**
     * Reads packs that are used together.
     *
     * @throws InputException as {@link RulePack#load(List, Lexicons)}
     */
    public static PackCards read(List<Pack> packs, Lexicons lexicons) throws InputException {
        return PackLoader.cards(RuleFiles.of(packs), lexicons);
    }

    /** The cards of the rules that stand in one of the packs, by id. */
    public List<RuleCard> of(Pack pack) {
        return cards.stream().filter(card -> pack(card).equals(pack)).toList();
    }

    public Pack pack(RuleCard card) {
        return Objects.requireNonNull(packs.get(card.id()), card.id());
    }
}
