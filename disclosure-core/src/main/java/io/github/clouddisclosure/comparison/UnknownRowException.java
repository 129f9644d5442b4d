package io.github.clouddisclosure.comparison;

/** A number, an id or a section that the guideline does not have, as far as this library knows its rows. */
public final class UnknownRowException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String name;

    UnknownRowException(String name, String message) {
        super(message);
        this.name = name;
    }

    /** {@return what was asked for, as given} */
    public String name() {
        return name;
    }
}
