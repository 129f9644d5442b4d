package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * The address of a page on the web, as written.
 *
 * @param address the address as written, well-formed or not
 */
public record Url(String address) {
    /** Checks that nothing is null. */
    public Url {
        requireNonNull(address, "address");
    }

    /** {@return whether this is an absolute http or https address with a host} */
    public boolean isWellFormed() {
        return isPlain() || toUri().isPresent();
    }

    /** Whether the address is obviously well-formed, as most are, so that it need not be parsed. */
    private boolean isPlain() {
        int host = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : address.length();
        if (host == address.length() || !isLetterOrDigit(address.charAt(host))) {
            return false;
        }
        for (int i = host + 1; i < address.length(); i++) {
            char c = address.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '/' && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || Digits.isDigit(c);
    }

    /** {@return the address as a URI, if it is an absolute http or https address with a host} */
    public Optional<URI> toUri() {
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            // A URI with a Japanese host name has an authority, but no host in the sense of RFC 2396.
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
