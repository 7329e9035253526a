package org.deskcheck.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest gives. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"deskcheck " + (version == null ? "(not packaged)" : version)};
    }
}
