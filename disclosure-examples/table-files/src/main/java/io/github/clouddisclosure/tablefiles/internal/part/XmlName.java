package io.github.clouddisclosure.tablefiles.internal.part;

/**
 * The name of an element or attribute.
 *
 * @param qualified the name as written
 * @param local the name without its prefix
 */
record XmlName(String qualified, String local) {
    static XmlName of(String qualified) {
        return new XmlName(qualified, qualified.substring(qualified.indexOf(':') + 1));
    }

    /** Whether this is a given name; one that begins with a colon matches any prefix. */
    boolean is(String asked) {
        return asked.startsWith(":")
                ? asked.length() == local.length() + 1 && asked.endsWith(local) && qualified.length() > local.length()
                : qualified.equals(asked);
    }
}
