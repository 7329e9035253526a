package org.deskcheck.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicon;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Nearest;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;
import org.deskcheck.rules.compile.CompiledFile;
import org.deskcheck.rules.compile.Fingerprint;
import org.deskcheck.rules.compile.RuleCompiler;
import org.deskcheck.rules.compile.RuleLoader;
import org.deskcheck.rules.engine.Engine;
import org.deskcheck.rules.engine.Engine.Part;
import org.deskcheck.rules.engine.Limits;
import org.deskcheck.rules.engine.TermIndex;
import org.deskcheck.rules.language.CheckedFile;
import org.deskcheck.rules.language.CheckedFile.CheckedRule;
import org.deskcheck.rules.language.CheckedFile.LexiconUse;
import org.deskcheck.rules.language.RuleFile;

/** Loads one pack: what the cache has from there, the rest checked, compiled and kept. */
final class PackLoader {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::path)
            .thenComparing(
                    Problem::position,
                    Comparator.nullsFirst(
                            Comparator.comparingInt(Position::line).thenComparingInt(Position::column)));

    private final RuleCache cache;
    private final Lexicons lexicons;
    private final Fingerprint fingerprint = new Fingerprint();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, PackFile> byId = new HashMap<>();
    private final Map<String, String> usedAt = new HashMap<>();

    PackLoader(RuleCache cache, Lexicons lexicons) {
        this.cache = cache;
        this.lexicons = lexicons;
    }

    RulePack load(List<PackFile> files) throws InputException {
        Map<String, PackFile> byPrint = new LinkedHashMap<>();
        for (PackFile file : files) {
            PackFile same = byPrint.putIfAbsent(fingerprint.of(file.name(), file.content()), file);
            if (same != null) {
                problems.add(new Problem(
                        file.shown(),
                        null,
                        "The rules of " + same.shown() + " stand here again.",
                        "Take one of them out."));
            }
        }
        Map<String, CompiledFile> compiled = new HashMap<>();
        for (String print : byPrint.keySet()) {
            CompiledFile kept = cache.find(print);
            if (kept != null) {
                compiled.put(print, kept);
            }
        }
        try {
            return assemble(byPrint, compiled);
        } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
            // A jar that reads well and is none of ours all the same: do without the cache.
            byPrint.keySet().forEach(cache::forget);
            byId.clear();
            usedAt.clear();
            try {
                return assemble(byPrint, new HashMap<>());
            } catch (ReflectiveOperationException again) {
                throw new IllegalStateException("Freshly compiled rules cannot be loaded", again);
            }
        }
    }

    private RulePack assemble(Map<String, PackFile> files, Map<String, CompiledFile> compiled)
            throws InputException, ReflectiveOperationException {
        Map<String, CheckedFile> checked = new LinkedHashMap<>();
        for (Map.Entry<String, PackFile> file : files.entrySet()) {
            CompiledFile kept = compiled.get(file.getKey());
            if (kept == null) {
                check(file.getValue(), file.getKey(), checked);
            } else {
                checked.put(file.getKey(), kept.checked());
            }
        }
        checked.forEach((print, file) -> lookAcross(Objects.requireNonNull(files.get(print)), file));
        if (!problems.isEmpty()) {
            throw new InputException(problems.stream().sorted(BY_PLACE).toList());
        }
        compileMissing(checked, compiled);
        return pack(files.keySet().stream().map(compiled::get).toList());
    }

    private void check(PackFile file, String print, Map<String, CheckedFile> checked) {
        try {
            checked.put(print, RuleFile.check(file.shown(), file.name(), file.text()));
        } catch (InputException e) {
            problems.addAll(e.problems());
        }
    }

    private void compileMissing(Map<String, CheckedFile> checked, Map<String, CompiledFile> compiled) {
        Map<String, CheckedFile> missing = new LinkedHashMap<>();
        checked.forEach((print, file) -> {
            if (!compiled.containsKey(print)) {
                missing.put("rules.r" + print, file);
            }
        });
        if (!missing.isEmpty()) {
            RuleCompiler.compile(missing).forEach((name, file) -> {
                String print = name.substring("rules.r".length());
                compiled.put(print, file);
                cache.keep(print, file);
            });
        }
    }

    private RulePack pack(List<CompiledFile> files) throws ReflectiveOperationException {
        RuleLoader loader = new RuleLoader(files);
        List<Part> parts = new ArrayList<>();
        for (CompiledFile file : files) {
            parts.add(loader.load(file));
        }
        List<RuleCard> cards = parts.stream()
                .flatMap(part -> part.cards().stream())
                .sorted(Comparator.comparing(RuleCard::id))
                .toList();
        return new RulePack(cards, byId, lexicons, new Engine(parts, loader, new TermIndex(lexicons)), Limits.USUAL);
    }

    /** What one file alone cannot tell: ids and names used twice, lexicons that are not there. */
    private void lookAcross(PackFile file, CheckedFile checked) {
        String path = file.shown();
        for (CheckedRule rule : checked.rules()) {
            RuleCard card = rule.card();
            once(path, rule.id(), card.line(), "id " + card.id());
            once(path, rule.title(), card.line(), "name \"" + card.title() + "\"");
            byId.put(card.id(), file);
        }
        List<String> known = lexicons.all().stream()
                .filter(TermIndex::isOfTerms)
                .map(Lexicon::name)
                .toList();
        for (LexiconUse use : checked.lexicons()) {
            if (!known.contains(use.name())) {
                problems.add(new Problem(
                        path,
                        use.at(),
                        "There is no lexicon \"" + use.name() + "\" of terms.",
                        Nearest.hint(use.name(), known)));
            }
        }
    }

    private void once(String path, Position at, int line, String what) {
        String other = usedAt.putIfAbsent(what, path + ", line " + line);
        if (other != null) {
            problems.add(new Problem(
                    path, at, "The " + what + " is already used in " + other + ".", "Give this rule its own."));
        }
    }
}
