package org.deskcheck.cli;

import org.deskcheck.desk.NewsDesk;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest gives. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"deskcheck " + NewsDesk.version()};
    }
}
