package org.deskcheck.ingest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Gives each input a report name of its own. Names that differ in case alone count as the same, because on
 * many disks their reports would overwrite each other.
 */
final class ReportNames {

    private final Map<String, Path> takenBy = new HashMap<>();

    /**
     * @param wanted the name it has by itself
     * @param ending what the file's name ends with beyond that
     * @param file absolute, or a name that stands for no file
     */
    String claim(String wanted, String ending, Path file) {
        Path rival = takenBy.get(key(wanted));
        if (rival == null) {
            return take(wanted, file);
        }
        String name = sameFolder(rival, file) ? wanted + ending : withParents(wanted, file);
        String free = name;
        for (int count = 2; takenBy.containsKey(key(free)); count++) {
            free = name + "-" + count;
        }
        return take(free, file);
    }

    private String take(String name, Path file) {
        takenBy.put(key(name), file);
        return name;
    }

    private String withParents(String wanted, Path file) {
        String name = wanted;
        int depth = 2 + (int) wanted.chars().filter(c -> c == '/').count();
        while (takenBy.containsKey(key(name)) && depth <= file.getNameCount()) {
            name = file.getName(file.getNameCount() - depth) + "/" + name;
            depth++;
        }
        return name;
    }

    private static boolean sameFolder(Path first, Path second) {
        return first.getParent() != null && first.getParent().equals(second.getParent());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
