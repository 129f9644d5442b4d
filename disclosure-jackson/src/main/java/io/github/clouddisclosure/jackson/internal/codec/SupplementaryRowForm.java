package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.section.SupplementaryRow;

/** The form of a supplementary row: its cells, without the empty ones. */
final class SupplementaryRowForm extends ObjectForm<SupplementaryRow> {
    static final SupplementaryRowForm FORM = new SupplementaryRowForm();

    private final Field number = optionalText("number");
    private final Field section = optionalText("section");
    private final Field category = optionalText("category");
    private final Field item = optionalText("item");
    private final Field prescription = optionalText("prescription");
    private final Field requirement = optionalText("requirement");
    private final Field answer = optionalText("answer");

    private SupplementaryRowForm() {}

    @Override
    SupplementaryRow ofObject(FlatObject object) {
        return SupplementaryRow.builder()
                .number(object.textOrEmpty(number))
                .section(object.textOrEmpty(section))
                .category(object.textOrEmpty(category))
                .item(object.textOrEmpty(item))
                .prescription(object.textOrEmpty(prescription))
                .requirement(object.textOrEmpty(requirement))
                .answer(object.textOrEmpty(answer))
                .build();
    }

    @Override
    void writeFields(SupplementaryRow row, ValueWriter writer) {
        writeCell(number, row.getNumber(), writer);
        writeCell(section, row.getSection(), writer);
        writeCell(category, row.getCategory(), writer);
        writeCell(item, row.getItem(), writer);
        writeCell(prescription, row.getPrescription(), writer);
        writeCell(requirement, row.getRequirement(), writer);
        writeCell(answer, row.getAnswer(), writer);
    }

    private static void writeCell(Field cell, String text, ValueWriter writer) {
        if (!text.isEmpty()) {
            writer.field(cell, text);
        }
    }
}
