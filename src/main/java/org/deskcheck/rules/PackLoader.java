package org.deskcheck.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicons;
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

/** Loads one pack: what the cache has from there, the rest checked, compiled and kept. */
final class PackLoader {

    private final RuleCache cache;
    private final Lexicons lexicons;

    PackLoader(RuleCache cache, Lexicons lexicons) {
        this.cache = cache;
        this.lexicons = lexicons;
    }

    /** Checks rule files as {@link #load} does, without compiling any. */
    PackCards cards(RuleFiles files) throws InputException {
        PackCheck check = new PackCheck(lexicons);
        List<RuleCard> cards = new ArrayList<>();
        for (PackFile file : files.all()) {
            try {
                CheckedFile checked = files.check(file);
                check.add(file, checked);
                checked.rules().forEach(rule -> cards.add(rule.card()));
            } catch (InputException e) {
                check.fail(e);
            }
        }
        if (!check.problems().isEmpty()) {
            throw new InputException(check.problems());
        }
        cards.sort(Comparator.comparing(RuleCard::id));
        Map<String, Pack> packs = new HashMap<>();
        check.files().forEach((id, file) -> packs.put(id, file.pack()));
        return new PackCards(cards, packs);
    }

    RulePack load(RuleFiles files) throws InputException {
        Fingerprint fingerprint = new Fingerprint();
        Map<String, PackFile> byPrint = new LinkedHashMap<>();
        for (PackFile file : files.all()) {
            PackFile same = byPrint.putIfAbsent(fingerprint.of(file.name(), files.origin(file)), file);
            if (same != null) {
                throw new InputException(new Problem(
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
            return assemble(files, byPrint, compiled);
        } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
            // A jar that reads well and is none of ours all the same: do without the cache.
            byPrint.keySet().forEach(cache::forget);
            try {
                return assemble(files, byPrint, new HashMap<>());
            } catch (ReflectiveOperationException again) {
                throw new IllegalStateException("Freshly compiled rules cannot be loaded", again);
            }
        }
    }

    private RulePack assemble(RuleFiles files, Map<String, PackFile> byPrint, Map<String, CompiledFile> compiled)
            throws InputException, ReflectiveOperationException {
        PackCheck check = new PackCheck(lexicons);
        Map<String, CheckedFile> checked = new LinkedHashMap<>();
        for (Map.Entry<String, PackFile> file : byPrint.entrySet()) {
            CompiledFile kept = compiled.get(file.getKey());
            try {
                CheckedFile one = kept == null ? files.check(file.getValue()) : kept.checked();
                checked.put(file.getKey(), one);
                check.add(file.getValue(), one);
            } catch (InputException e) {
                check.fail(e);
            }
        }
        if (!check.problems().isEmpty()) {
            throw new InputException(check.problems());
        }
        compileMissing(checked, compiled);
        return pack(byPrint.keySet().stream().map(compiled::get).toList(), check.files(), files);
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

    private RulePack pack(List<CompiledFile> files, Map<String, PackFile> byId, RuleFiles sources)
            throws ReflectiveOperationException {
        RuleLoader loader = new RuleLoader(files);
        List<Part> parts = new ArrayList<>();
        for (CompiledFile file : files) {
            parts.add(loader.load(file));
        }
        List<RuleCard> cards = parts.stream()
                .flatMap(part -> part.cards().stream())
                .sorted(Comparator.comparing(RuleCard::id))
                .toList();
        return new RulePack(
                cards, byId, lexicons, new Engine(parts, loader, new TermIndex(lexicons)), Limits.USUAL, sources);
    }
}
