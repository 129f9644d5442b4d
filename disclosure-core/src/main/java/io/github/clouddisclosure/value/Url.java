package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * The address of a page on the web, as written.
 *
 * @param address the address as written, whatever it is
 */
public record Url(String address) {
    /** Checks that nothing is null. */
    public Url {
        requireNonNull(address, "address");
    }

    /** {@return whether this is an absolute http or https address with a host} */
    public boolean isWellFormed() {
        return toUri().isPresent();
    }

    /** {@return the address as a URI, if it is an absolute http or https address with a host} */
    public Optional<URI> toUri() {
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            // Host names in Japanese have an authority, but no host in the sense of RFC 2396.
            String authority = uri.getRawAuthority();
            return web && authority != null && hasHost(authority) ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException notAUri) {
            return Optional.empty();
        }
    }

    private static boolean hasHost(String authority) {
        int start = authority.lastIndexOf('@') + 1;
        return start < authority.length() && authority.charAt(start) != ':';
    }

    @Override
    public String toString() {
        return address;
    }
}
