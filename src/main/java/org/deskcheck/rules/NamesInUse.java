package org.deskcheck.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deskcheck.model.InputException;

/** The ids and titles of a pack's rules, whatever state the rules are in. */
public final class NamesInUse {

    private static final Pattern NOTE = Pattern.compile("@id\\(\\s*\"?([A-Z0-9-]+)");
    private static final Pattern TITLE = Pattern.compile("(?m)^\\s*rule\\s+\"([^\"\n]*)\"");
    private static final Pattern NUMBERED = Pattern.compile("(.+)-([0-9]{1,9})");
    private static final int LONGEST_PREFIX = 4;

    private record Used(String folder, String id) {}

    private final List<Used> used = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();

    private NamesInUse() {}

    /**
     * Reads them off the files of a pack.
     *
     * @param pack its folder; without it, nothing is in use
     * @throws InputException if it cannot be read
     */
    public static NamesInUse in(Path pack) throws InputException {
        NamesInUse names = new NamesInUse();
        if (Files.exists(pack)) {
            List<PackFile> files = new ArrayList<>(PackFolder.files(pack, RuleFiles.RULES));
            files.addAll(PackFolder.files(pack, RuleFiles.SENTENCES));
            for (PackFile file : files) {
                int slash = file.name().lastIndexOf('/');
                String folder = slash < 0 ? "" : file.name().substring(0, slash);
                NOTE.matcher(file.text()).results().forEach(id -> names.used.add(new Used(folder, id.group(1))));
                TITLE.matcher(file.text())
                        .results()
                        .forEach(title -> names.titles.add(title.group(1).strip()));
            }
        }
        return names;
    }

    public boolean isTitle(String title) {
        return titles.contains(title);
    }

    public boolean isId(String id) {
        return used.stream().anyMatch(other -> other.id.equals(id));
    }

    /**
     * The id for the next rule of a folder: of the prefix that most of its rules have, with the number after the
     * highest. In a folder without rules the prefix is made of its name.
     */
    public String nextId(String folder) {
        Map<String, Long> prefixes = used.stream()
                .filter(one -> one.folder.equals(folder))
                .map(one -> NUMBERED.matcher(one.id))
                .filter(Matcher::matches)
                .collect(Collectors.groupingBy(id -> id.group(1), Collectors.counting()));
        String prefix = prefixes.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> prefixOf(folder));
        int highest = used.stream()
                .map(one -> NUMBERED.matcher(one.id))
                .filter(id -> id.matches() && id.group(1).equals(prefix))
                .map(id -> Integer.valueOf(id.group(2)))
                .max(Comparator.naturalOrder())
                .orElse(0);
        return String.format(Locale.ROOT, "%s-%03d", prefix, highest + 1);
    }

    private static String prefixOf(String folder) {
        String letters = folder.substring(folder.lastIndexOf('/') + 1).replaceAll("[^a-z]", "");
        return letters.isEmpty()
                ? "RULE"
                : letters.substring(0, Math.min(LONGEST_PREFIX, letters.length()))
                        .toUpperCase(Locale.ROOT);
    }
}
