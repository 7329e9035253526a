package org.deskcheck.rules.evaluate;

/** A word in capitals such as {@code DENIES}; only what it is compared with tells of which sort it is. */
record Constant(String name) {

    boolean names(Object value) {
        return value instanceof Enum<?> word && word.name().equals(name);
    }
}
