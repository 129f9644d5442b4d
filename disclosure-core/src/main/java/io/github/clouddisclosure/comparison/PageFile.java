package io.github.clouddisclosure.comparison;

import io.github.clouddisclosure.internal.markup.PageText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style and the script of the page, read on the first call from the files beside this class. */
final class PageFile {
    private PageFile() {}

    static String style() {
        return Style.TEXT;
    }

    static String script() {
        return Script.TEXT;
    }

    /** The hash by which the policy of the page lets this script run, and no other. */
    static String scriptHash() {
        return Script.HASH;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) { // every Java has it
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Style {
        private static final String TEXT = PageText.style(PageFile.class, "comparison.css");
    }

    private static final class Script {
        private static final String TEXT = PageText.read(PageFile.class, "comparison.js");
        private static final String HASH = hash(TEXT);
    }
}
