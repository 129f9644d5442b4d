package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.value.Person;

/** {@code {"name": "例 太郎", "title": "取締役"}}. */
final class PersonForm extends ObjectForm<Person> {
    static final PersonForm FORM = new PersonForm();

    private final Field name = requiredText("name");
    private final Field title = optionalText("title");

    private PersonForm() {}

    @Override
    Person ofObject(FlatObject object) {
        return new Person(object.text(name), object.optionalText(title));
    }

    @Override
    void writeFields(Person value, ValueWriter writer) {
        writer.field(name, value.name());
        writer.field(title, value.title());
    }
}
