package org.deskcheck.rules.compile;

import java.util.Map;
import java.util.TreeMap;
import org.deskcheck.rules.language.CheckedFile;

/**
 * The compiled rules of one file.
 *
 * @param checked its cards and the lexicons it names; the rules' text is not kept
 * @param model name of the class that Drools starts from
 * @param classes byte code by class name
 */
public record CompiledFile(CheckedFile checked, String model, Map<String, byte[]> classes) {
    public CompiledFile {
        classes = Map.copyOf(new TreeMap<>(classes));
    }
}
