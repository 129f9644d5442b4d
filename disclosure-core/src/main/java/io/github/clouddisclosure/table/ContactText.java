package io.github.clouddisclosure.table;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.ContactPoint;
import java.util.Optional;

/** Reads a contact point that is one e-mail address, one page or one telephone number, and nothing else. */
final class ContactText {
    private ContactText() {}

    static Optional<Stated<ContactPoint>> read(String text) {
        String plain = HalfWidth.of(text);
        ContactPoint email = ContactPoint.none().withEmail(plain);
        if (plain.chars().allMatch(c -> c < 0x80) && email.hasWellFormedEmail() && plain.indexOf(':') < 0) {
            return Optional.of(Stated.of(email));
        }
        ContactPoint web = ContactPoint.none().withWeb(text);
        if (UrlText.read(text).isPresent() && web.hasWellFormedWeb()) {
            return Optional.of(Stated.of(web));
        }
        // Any eight digits have the form of a telephone number, a date too.
        ContactPoint telephone = ContactPoint.none().withTelephone(plain);
        boolean dialled = plain.startsWith("0") || plain.startsWith("+");
        return dialled && telephone.hasWellFormedTelephone() ? Optional.of(Stated.of(telephone)) : Optional.empty();
    }
}
