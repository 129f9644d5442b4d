package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.value.NameList;
import java.util.List;

/** {@code ["基本方針", "規程"]}. */
final class NameListForm extends ListForm<NameList, String> {
    static final NameListForm FORM = new NameListForm();

    private NameListForm() {
        super(TextForm.FORM);
    }

    @Override
    LocalizedText expected() {
        return new LocalizedText("文字列の配列", "an array of strings");
    }

    @Override
    NameList ofElements(List<String> elements) {
        return new NameList(elements);
    }

    @Override
    List<String> elements(NameList value) {
        return value.names();
    }
}
