package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A person who is responsible for something.
 *
 * @param name the name
 * @param title the title or post, if given
 */
public record Person(String name, Optional<String> title) {
    /** Checks that nothing is null. */
    public Person {
        requireNonNull(name, "name");
        requireNonNull(title, "title");
    }

    /**
     * A person with a title.
     *
     * @param name the name
     * @param title the title or post
     * @return the value
     */
    public static Person of(String name, String title) {
        return new Person(name, Optional.of(requireNonNull(title, "title")));
    }

    /** {@return {@code Person}: a log does not name one} */
    @Override
    public String toString() {
        return "Person";
    }
}
