package org.deskcheck.extract.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The model that ships, for tests that look at a part of it. */
final class Shipped {

    private Shipped() {}

    static Model model() {
        try (InputStream file = Objects.requireNonNull(Shipped.class.getResourceAsStream("english.model"))) {
            return Model.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
