package org.deskcheck.config;

import java.util.List;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;

/** A {@code deskcheck.yml} cannot be used; nothing is checked before it is mended. */
public final class ConfigException extends InputException {

    private static final long serialVersionUID = 1L;

    public ConfigException(List<Problem> problems) {
        super(problems);
    }

    ConfigException(Problem problem) {
        super(problem);
    }
}
