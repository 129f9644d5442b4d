package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.value.PostalAddress;

/** {@code "東京都港区"}, or {@code {"postalCode": "105-0023", "address": "東京都港区"}}. */
final class PostalAddressForm extends ObjectOrScalarForm<PostalAddress> {
    static final PostalAddressForm FORM = new PostalAddressForm();

    private final Field postalCode = optionalText("postalCode");
    private final Field address = requiredText("address");

    private PostalAddressForm() {
        super(ScalarType.TEXT, Expected.TEXT);
    }

    @Override
    PostalAddress ofScalar(Scalars scalars) {
        return PostalAddress.of(scalars.text());
    }

    @Override
    PostalAddress ofObject(FlatObject object) {
        return new PostalAddress(object.optionalText(postalCode), object.text(address));
    }

    @Override
    boolean isScalar(PostalAddress value) {
        return value.postalCode().isEmpty();
    }

    @Override
    void writeScalar(PostalAddress value, ValueWriter writer) {
        writer.text(value.address());
    }

    @Override
    void writeFields(PostalAddress value, ValueWriter writer) {
        writer.field(postalCode, value.postalCode());
        writer.field(address, value.address());
    }
}
