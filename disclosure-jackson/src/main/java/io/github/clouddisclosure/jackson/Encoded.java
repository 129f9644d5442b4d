package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.value.Choice;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The names of the sections and the choices as written, each encoded once. */
final class Encoded {
    static final SerializableString GUIDELINE = new SerializedString("guideline");
    static final SerializableString SUPPLEMENTARY = new SerializedString("supplementary");

    private static final SerializableString[] SECTIONS = sections();
    private static final SerializableString[] CHOICES = choices();

    private Encoded() {}

    static SerializableString of(Section section) {
        return SECTIONS[section.ordinal()];
    }

    static SerializableString of(Choice choice) {
        return CHOICES[choice.ordinal()];
    }

    private static SerializableString[] sections() {
        Section[] all = Section.values();
        SerializableString[] sections = new SerializableString[all.length];
        for (Section section : all) {
            sections[section.ordinal()] = new SerializedString(section.key());
        }
        return sections;
    }

    private static SerializableString[] choices() {
        Choice[] all = Choice.values();
        SerializableString[] choices = new SerializableString[all.length];
        for (Choice choice : all) {
            choices[choice.ordinal()] = new SerializedString(choice.code());
        }
        return choices;
    }
}
