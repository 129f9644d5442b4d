package io.github.clouddisclosure.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTest {
    @Test
    void anAddressIsWellFormedExactlyIfItIsAUri() {
        Random random = new Random(36);
        String[] parts = {
            "http",
            "https://",
            "http://",
            "://",
            "a",
            "Z",
            "0",
            "-",
            "_",
            ".",
            "..",
            "/",
            "//",
            "?",
            "#",
            ":",
            "@",
            "%",
            "~",
            " ",
            "例"
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder address = new StringBuilder(random.nextBoolean() ? "https://" : "");
            for (int part = random.nextInt(8); part > 0; part--) {
                address.append(parts[random.nextInt(parts.length)]);
            }
            Url url = new Url(address.toString());
            assertEquals(url.toUri().isPresent(), url.isWellFormed(), url.address());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "http://example.com/",
                "HTTPS://EXAMPLE.COM/",
                "https://example.com:8443/a/b?c=d&e=f#g",
                "https://user@example.com/",
                "https://192.0.2.1/",
                "https://[2001:db8::1]/",
                "https://localhost/",
                "https://例え.jp/道?問=値#節",
                "https://my_host.example.com/",
                "https://example.com/%E9%81%93"
            })
    void aWebAddressWithAHostIsWellFormed(String address) {
        Url url = new Url(address);
        assertTrue(url.isWellFormed());
        assertEquals(Optional.of(URI.create(address)), url.toUri());
        assertEquals(address, url.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "example.com",
                "www.example.com/",
                "//example.com/",
                "/path",
                "ftp://example.com/",
                "mailto:info@example.com",
                "javascript:alert(1)",
                "https:",
                "https://",
                "https:///path",
                "https://?query",
                "https://:443/",
                "https://user@/",
                "https://user@:443/",
                "https:example.com",
                "https://exa mple.com/",
                "https://example.com/a b",
                " https://example.com/",
                "https://example.com/\n",
                "https://example.com/<a>",
                "https://example.com/%zz",
                "ｈｔｔｐｓ://example.com/",
                "https://example.com/ 及び https://example.jp/"
            })
    void anythingElseIsMalformed(String address) {
        Url url = new Url(address);
        assertFalse(url.isWellFormed());
        assertEquals(Optional.empty(), url.toUri());
        assertEquals(address, url.toString());
    }
}
