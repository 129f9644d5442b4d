package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A sales agency.
 *
 * @param name its name
 * @param address the location of its head office, if given
 * @param contact how to reach it, if given
 */
public record Agency(String name, Optional<String> address, Optional<String> contact) {
    /** Checks that nothing is null. */
    public Agency {
        requireNonNull(name, "name");
        requireNonNull(address, "address");
        requireNonNull(contact, "contact");
    }

    /**
     * An agency.
     *
     * @param name its name
     * @param address the location of its head office
     * @param contact how to reach it
     * @return the value
     */
    public static Agency of(String name, String address, String contact) {
        return new Agency(
                name, Optional.of(requireNonNull(address, "address")), Optional.of(requireNonNull(contact, "contact")));
    }

    /** {@return the parts that are given, separated by 、} */
    @Override
    public String toString() {
        return name + (address.isEmpty() ? "" : "、" + address.get()) + (contact.isEmpty() ? "" : "、" + contact.get());
    }
}
