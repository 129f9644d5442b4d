package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.value.Choice;
import java.util.List;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The names of sections and rows and the choices as they are written, each encoded once. */
final class Encoded {
    static final SerializableString GUIDELINE = new SerializedString("guideline");
    static final SerializableString SUPPLEMENTARY = new SerializedString("supplementary");

    private static final SerializableString[] ROWS = rows();
    private static final SerializableString[] SECTIONS = sections();
    private static final SerializableString[] CHOICES = choices();

    private Encoded() {}

    static SerializableString of(GuidelineRow row) {
        return ROWS[row.order()];
    }

    static SerializableString of(Section section) {
        return SECTIONS[section.ordinal()];
    }

    static SerializableString of(Choice choice) {
        return CHOICES[choice.ordinal()];
    }

    private static SerializableString[] rows() {
        List<GuidelineRow> rows = Guideline.aspSaas3().rows();
        SerializableString[] names = new SerializableString[rows.size()];
        for (GuidelineRow row : rows) {
            names[row.order()] = new SerializedString(row.property());
        }
        return names;
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
