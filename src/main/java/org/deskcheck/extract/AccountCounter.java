package org.deskcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.deskcheck.extract.source.NamedParty;
import org.deskcheck.extract.source.SourceLexicons;
import org.deskcheck.model.Account;
import org.deskcheck.model.Article;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Paragraph;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Position;
import org.deskcheck.model.Section;
import org.deskcheck.model.Span;
import org.jspecify.annotations.Nullable;

/** Counts what each party that an article names has to say in it. */
final class AccountCounter {

    private static final class Naming {
        private int times;
        private @Nullable Span first;
    }

    private final SourceLexicons lexicons;

    AccountCounter(SourceLexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** One account for each party that the article names or a claim belongs to, by name. */
    List<Account> count(ClaimSet set) {
        Article article = set.article();
        Map<String, Naming> namings = article == null ? Map.of() : namings(article);
        LineIndex lines = new LineIndex(article == null ? "" : article.original());
        TreeSet<String> parties = new TreeSet<>(namings.keySet());
        set.claims().forEach(claim -> parties.add(claim.account()));
        parties.remove(Claim.AUTHOR_ACCOUNT);
        List<Account> accounts = new ArrayList<>();
        for (String party : parties) {
            Naming naming = namings.getOrDefault(party, new Naming());
            List<Claim> claims = set.claims().stream()
                    .filter(claim -> claim.account().equals(party))
                    .toList();
            long quoted = claims.stream()
                    .filter(claim -> party.equals(claim.source().party()))
                    .count();
            Position position = naming.first == null ? new Position(1, 1) : lines.position(naming.first.start());
            accounts.add(
                    new Account(party, set.path(), claims.size(), (int) quoted, naming.times, naming.first, position));
        }
        return accounts;
    }

    private Map<String, Naming> namings(Article article) {
        Map<String, Naming> namings = new LinkedHashMap<>();
        if (article.title() != null) {
            count(article.title(), namings);
        }
        Map<String, Span> announced = new LinkedHashMap<>();
        for (Section section : article.sections()) {
            if (section.heading() != null) {
                count(section.heading(), namings);
                String party = lexicons.announcedBy(section.heading().text());
                announced.putIfAbsent(party, section.heading().span());
            }
            for (Paragraph paragraph : section.paragraphs()) {
                if (!paragraph.repeated()) {
                    count(paragraph.passage(), namings);
                }
            }
        }
        announced.remove("");
        announced.forEach((party, span) -> namings.computeIfAbsent(party, key -> new Naming()).first = span);
        return namings;
    }

    private void count(Passage passage, Map<String, Naming> namings) {
        for (NamedParty named : lexicons.parties(passage)) {
            Naming naming = namings.computeIfAbsent(named.party(), key -> new Naming());
            naming.times++;
            naming.first = naming.first == null ? named.span() : naming.first;
        }
    }
}
