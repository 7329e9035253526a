package org.deskcheck.rules.compile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.deskcheck.rules.engine.Desk;
import org.deskcheck.rules.language.CheckedFile;
import org.deskcheck.rules.language.Vocabulary;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles checked rule files with the executable model of Drools. Loading this class loads the compiler; who
 * finds all rules in the cache never needs it.
 */
public final class RuleCompiler {

    private RuleCompiler() {}

    /**
     * Compiles files together, which is faster than one by one, and takes the result apart again.
     *
     * @param files by the name of the package that each is to become
     * @return by the same names
     */
    public static Map<String, CompiledFile> compile(Map<String, CheckedFile> files) {
        Map<String, byte[]> built = build(files);
        Map<String, CompiledFile> compiled = new LinkedHashMap<>();
        List<String> models = new String(model(built), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
        files.forEach((name, checked) -> {
            String model = models.stream()
                    .filter(line -> line.startsWith(name + "."))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Drools made no model of " + name));
            String folder = name.replace('.', '/') + "/";
            Map<String, byte[]> classes = built.entrySet().stream()
                    .filter(entry ->
                            entry.getKey().startsWith(folder) && entry.getKey().endsWith(".class"))
                    .collect(Collectors.toMap(entry -> className(entry.getKey()), Map.Entry::getValue));
            compiled.put(name, new CompiledFile(checked, model, classes));
        });
        return compiled;
    }

    private static String className(String path) {
        return path.substring(0, path.length() - ".class".length()).replace('/', '.');
    }

    private static byte[] model(Map<String, byte[]> built) {
        return built.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("/drools-model"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Drools made no model"));
    }

    private static Map<String, byte[]> build(Map<String, CheckedFile> files) {
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        // Builds under one release id, as the default one is, can get each other's rules.
        ReleaseId release =
                services.newReleaseId("org.deskcheck.rules", UUID.randomUUID().toString(), "1");
        sources.generateAndWritePomXML(release);
        files.forEach((name, checked) ->
                sources.write("src/main/resources/" + name.replace('.', '/') + "/rules.drl", drl(name, checked)));
        try {
            KieBuilder builder =
                    services.newKieBuilder(sources, Gate.forCompiling()).buildAll(ExecutableModelProject.class);
            if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                throw new IllegalStateException(
                        "Drools refuses checked rules: " + builder.getResults().getMessages(Message.Level.ERROR));
            }
            return unzip(((InternalKieModule) builder.getKieModule()).getBytes());
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static String drl(String name, CheckedFile checked) {
        String imports = Vocabulary.classes().stream()
                .map(fact -> "import " + fact.getCanonicalName() + ";\n")
                .collect(Collectors.joining());
        return "package " + name + ";\n" + imports + "global " + Desk.class.getName() + " desk;\n" + checked.drl();
    }

    private static Map<String, byte[]> unzip(byte[] jar) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException("Drools made a jar that cannot be read", e);
        }
        return entries;
    }
}
