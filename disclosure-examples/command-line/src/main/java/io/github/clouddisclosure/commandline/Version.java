package io.github.clouddisclosure.commandline;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version from the manifest of the jar. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"disclosure " + number().orElse("(unpackaged)")};
    }

    /** The version alone; none for classes that are not in a jar. */
    public static Optional<String> number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    }
}
