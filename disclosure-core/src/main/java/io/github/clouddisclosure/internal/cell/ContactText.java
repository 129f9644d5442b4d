package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.Url;
import java.util.Map;
import java.util.Optional;

/**
 * Reads contact points if each is labelled, {@code 電話:03-1234-5678、Web:https://example.jp/}, or if the text is only an
 * e-mail address, the address of a page or a telephone number; writes them labelled.
 */
final class ContactText {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("電話", "telephone"),
            Map.entry("電話番号", "telephone"),
            Map.entry("TEL", "telephone"),
            Map.entry("FAX", "fax"),
            Map.entry("Web", "web"),
            Map.entry("URL", "web"),
            Map.entry("電子メール", "email"),
            Map.entry("メール", "email"),
            Map.entry("E-mail", "email"));
    /** Without the slash, which can end the address of a page. */
    private static final String SEPARATORS = " 、,;。";

    private static final String DIALLED = "0123456789+-() ";

    private ContactText() {}

    static Optional<Stated<ContactPoint>> read(String text) {
        Optional<ContactPoint> labelled =
                LabelledText.read(text, LABELS, SEPARATORS).flatMap(ContactText::labelled);
        return labelled.or(() -> single(text)).map(Stated::of);
    }

    /**
     * Accepts parts that look like what their labels say, well-formed or not; prose after a label makes the whole text
     * prose.
     */
    private static Optional<ContactPoint> labelled(Map<String, String> parts) {
        for (Map.Entry<String, String> part : parts.entrySet()) {
            String text = part.getValue();
            boolean looksRight = switch (part.getKey()) {
                case "web" -> UrlText.read(text).isPresent();
                case "email" -> HalfWidth.of(text).indexOf('@') >= 0 && text.indexOf(' ') < 0;
                default -> HalfWidth.of(text).chars().allMatch(c -> DIALLED.indexOf(c) >= 0);
            };
            if (!looksRight) {
                return Optional.empty();
            }
        }
        return Optional.of(new ContactPoint(
                Optional.ofNullable(parts.get("telephone")),
                Optional.ofNullable(parts.get("fax")),
                Optional.ofNullable(parts.get("web")).map(Url::new),
                Optional.ofNullable(parts.get("email"))));
    }

    private static Optional<ContactPoint> single(String text) {
        String plain = HalfWidth.of(text);
        ContactPoint email = ContactPoint.none().withEmail(plain);
        if (plain.chars().allMatch(c -> c < 0x80) && email.hasWellFormedEmail() && plain.indexOf(':') < 0) {
            return Optional.of(email);
        }
        ContactPoint web = ContactPoint.none().withWeb(text);
        if (UrlText.read(text).isPresent() && web.hasWellFormedWeb()) {
            return Optional.of(web);
        }
        // Any eight digits have the form of a telephone number, even a date.
        ContactPoint telephone = ContactPoint.none().withTelephone(plain);
        boolean dialled = plain.startsWith("0") || plain.startsWith("+");
        return dialled && telephone.hasWellFormedTelephone() ? Optional.of(telephone) : Optional.empty();
    }

    static String write(ContactPoint contact) {
        return LabelledText.write(
                "電話", contact.telephone().orElse(""),
                "FAX", contact.fax().orElse(""),
                "Web", contact.web().map(Url::address).orElse(""),
                "電子メール", contact.email().orElse(""));
    }
}
