package io.github.clouddisclosure.testing;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** The jars that the tests run with. */
public final class Libraries {
    private Libraries() {}

    /**
     * A path of the jars that hold classes.
     *
     * @param names the name of a class of each jar
     * @return the path, each jar once
     */
    public static String path(String... names) throws ClassNotFoundException, URISyntaxException {
        Set<String> path = new LinkedHashSet<>();
        for (String name : names) {
            path.add(Path.of(Class.forName(name)
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, path);
    }
}
