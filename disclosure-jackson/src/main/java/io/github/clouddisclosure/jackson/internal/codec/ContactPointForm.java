package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.Url;

/** {@code {"telephone": "03-1234-5678", "fax": …, "web": …, "email": …}}, each optional. */
final class ContactPointForm extends ObjectForm<ContactPoint> {
    static final ContactPointForm FORM = new ContactPointForm();

    private final Field telephone = optionalText("telephone");
    private final Field fax = optionalText("fax");
    private final Field web = optionalText("web");
    private final Field email = optionalText("email");

    private ContactPointForm() {}

    @Override
    ContactPoint ofObject(FlatObject object) {
        return new ContactPoint(
                object.optionalText(telephone),
                object.optionalText(fax),
                object.optionalText(web).map(Url::new),
                object.optionalText(email));
    }

    @Override
    void writeFields(ContactPoint value, ValueWriter writer) {
        writer.field(telephone, value.telephone());
        writer.field(fax, value.fax());
        writer.field(web, value.web().map(Url::address));
        writer.field(email, value.email());
    }
}
