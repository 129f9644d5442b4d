package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.value.Agency;

/** {@code {"name": "株式会社代理店", "address": "東京都千代田区", "contact": "03-1111-2222"}}. */
final class AgencyForm extends ObjectForm<Agency> {
    static final AgencyForm FORM = new AgencyForm();

    private final Field name = requiredText("name");
    private final Field address = optionalText("address");
    private final Field contact = optionalText("contact");

    private AgencyForm() {}

    @Override
    Agency ofObject(FlatObject object) {
        return new Agency(object.text(name), object.optionalText(address), object.optionalText(contact));
    }

    @Override
    void writeFields(Agency value, ValueWriter writer) {
        writer.field(name, value.name());
        writer.field(address, value.address());
        writer.field(contact, value.contact());
    }
}
