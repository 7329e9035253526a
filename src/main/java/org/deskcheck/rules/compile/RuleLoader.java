package org.deskcheck.rules.compile;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.deskcheck.rules.engine.Engine.Part;
import org.deskcheck.rules.language.CheckedFile.CheckedRule;
import org.drools.model.Model;

/** Defines the classes of compiled rules. They see each other and what the gate lets through. */
public final class RuleLoader extends ClassLoader {

    private final Map<String, byte[]> classes = new HashMap<>();

    public RuleLoader(Collection<CompiledFile> files) {
        super(Gate.forLoading());
        files.forEach(file -> classes.putAll(file.classes()));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] code = classes.get(name);
        if (code == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, code, 0, code.length);
    }

    /**
     * The rules of a file, ready to be run.
     *
     * @throws ReflectiveOperationException if the file's classes are not what the compiler makes
     */
    public Part load(CompiledFile file) throws ReflectiveOperationException {
        Model model = (Model) loadClass(file.model()).getDeclaredConstructor().newInstance();
        return new Part(
                model, file.checked().rules().stream().map(CheckedRule::card).toList());
    }
}
