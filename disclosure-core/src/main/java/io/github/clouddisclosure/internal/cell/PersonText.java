package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.Person;
import java.util.Map;
import java.util.Optional;

/** Reads and writes a person whose name and title are labelled. Without labels, it is unclear which word is which. */
final class PersonText {
    private static final Map<String, String> LABELS =
            Map.of("責任者名", "name", "責任者", "name", "氏名", "name", "役職", "title", "役職名", "title");

    private PersonText() {}

    static Optional<Stated<Person>> read(String text) {
        return LabelledText.read(text, LABELS)
                .filter(parts -> parts.containsKey("name"))
                .map(parts ->
                        Stated.of(new Person(parts.getOrDefault("name", ""), Optional.ofNullable(parts.get("title")))));
    }

    static String write(Person person) {
        return LabelledText.write("氏名", person.name(), "役職", person.title().orElse(""));
    }
}
