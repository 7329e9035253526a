package org.deskcheck.rules.compile;

import java.io.InputStream;
import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deskcheck.rules.engine.Desk;
import org.deskcheck.rules.language.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The world as rules see it: a class loader that knows the facts, the desk, and what generated code is made
 * of. For everything else, be it wanted by a rule or by a jar that somebody put into the cache, there is no
 * class of that name.
 *
 * <p>{@code System}, {@code Class}, {@code Thread}, {@code ClassLoader}, {@code Runtime} and all of
 * {@code java.io} are not among the classes that loaded rules see, and without {@code Class} there is no
 * reflection.
 */
final class Gate extends ClassLoader {

    private static final Set<String> FACTS = Stream.concat(Vocabulary.classes().stream(), Stream.of(Desk.class))
            .map(Class::getName)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> RUN = named(
            "java.lang.",
            List.of(
                    "Boolean",
                    "Byte",
                    "CharSequence",
                    "Character",
                    "Comparable",
                    "Double",
                    "Enum",
                    "Exception",
                    "Float",
                    "Integer",
                    "Iterable",
                    "Long",
                    "Number",
                    "Object",
                    "Record",
                    "RuntimeException",
                    "Short",
                    "String",
                    "Throwable",
                    "invoke.CallSite",
                    "invoke.LambdaMetafactory",
                    "invoke.MethodHandle",
                    "invoke.MethodHandles$Lookup",
                    "invoke.MethodType",
                    "invoke.StringConcatFactory"));

    private static final Set<String> MODEL = Set.of(
            "java.time.LocalDate",
            "java.time.format.DateTimeFormatter",
            "java.time.format.DateTimeFormatterBuilder",
            "java.util.ArrayList",
            "java.util.Arrays",
            "java.util.Collection",
            "java.util.Collections",
            "java.util.List",
            "java.util.Locale",
            "java.util.Set",
            "java.util.function.Supplier",
            "org.drools.model.impl.RuleBuilder",
            "org.drools.modelcompiler.dsl.pattern.D",
            "org.drools.modelcompiler.util.EvaluationUtil",
            "org.drools.util.DateUtils");

    private static final List<String> MODEL_PACKAGES = List.of(
            "org.drools.core.base.accumulators",
            "org.drools.model",
            "org.drools.model.consequences",
            "org.drools.model.functions",
            "org.drools.model.functions.accumulate",
            "org.drools.model.operators",
            "org.drools.model.view");

    /** What the compiler looks up besides, to check types; rules reach none of it. */
    private static final List<String> COMPILER_PACKAGES = List.of(
            "java.lang.annotation",
            "java.lang.constant",
            "java.lang.invoke",
            "java.time",
            "java.time.chrono",
            "java.time.temporal",
            "java.util",
            "java.util.function",
            "java.util.stream",
            "org.drools.compiler.kie.builder",
            "org.drools.ecj",
            "org.drools.model.datasources",
            "org.drools.model.functions.temporal",
            "org.drools.model.impl",
            "org.drools.modelcompiler",
            "org.kie.api",
            "org.kie.api.builder",
            "org.kie.api.builder.model",
            "org.kie.api.conf",
            "org.kie.api.internal.utils",
            "org.kie.api.runtime.conf",
            "org.kie.util.maven.support");

    private static final Set<String> COMPILER = Stream.concat(
                    named(
                            "java.lang.",
                            List.of(
                                    "AutoCloseable",
                                    "Class",
                                    "ClassNotFoundException",
                                    "CloneNotSupportedException",
                                    "Cloneable",
                                    "Deprecated",
                                    "Error",
                                    "FunctionalInterface",
                                    "IllegalArgumentException",
                                    "Math",
                                    "Override",
                                    "SafeVarargs",
                                    "StringBuilder",
                                    "SuppressWarnings",
                                    "Void",
                                    "reflect.AnnotatedElement",
                                    "reflect.GenericDeclaration",
                                    "reflect.Type"))
                            .stream(),
                    named(
                            "java.io.",
                            List.of(
                                    "Externalizable",
                                    "IOException",
                                    "ObjectInputStream",
                                    "ObjectOutputStream",
                                    "ObjectStreamException",
                                    "Serializable"))
                            .stream())
            .collect(Collectors.toUnmodifiableSet());

    private final boolean compiling;

    private Gate(boolean compiling) {
        super(Gate.class.getClassLoader());
        this.compiling = compiling;
    }

    static Gate forCompiling() {
        return new Gate(true);
    }

    static Gate forLoading() {
        return new Gate(false);
    }

    private static Set<String> named(String prefix, Collection<String> names) {
        return names.stream().map(name -> prefix + name).collect(Collectors.toUnmodifiableSet());
    }

    private boolean lets(String name) {
        String outer = name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
        String in = outer.contains(".") ? outer.substring(0, outer.lastIndexOf('.')) : "";
        boolean running =
                FACTS.contains(name) || RUN.contains(name) || MODEL.contains(name) || MODEL_PACKAGES.contains(in);
        return running
                || (compiling && (COMPILER.contains(outer) || RUN.contains(outer) || COMPILER_PACKAGES.contains(in)));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!lets(name)) {
            throw new ClassNotFoundException(name + " is not for rules");
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return letsResource(name) ? super.getResource(name) : null;
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return letsResource(name) ? super.getResourceAsStream(name) : null;
    }

    private boolean letsResource(String name) {
        String ending = ".class";
        return name.endsWith(ending)
                ? lets(name.substring(0, name.length() - ending.length()).replace('/', '.'))
                : compiling;
    }
}
