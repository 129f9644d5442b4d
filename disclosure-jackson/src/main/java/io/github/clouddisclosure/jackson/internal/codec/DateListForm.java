package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.PartialDate;
import java.util.List;

/** {@code ["2020-02-18", "2021"]}. */
final class DateListForm extends ListForm<DateList, PartialDate> {
    static final DateListForm FORM = new DateListForm();

    private DateListForm() {
        super(DateForm.FORM);
    }

    @Override
    LocalizedText expected() {
        return new LocalizedText("日付の配列", "an array of dates");
    }

    @Override
    DateList ofElements(List<PartialDate> elements) {
        return new DateList(elements);
    }

    @Override
    List<PartialDate> elements(DateList value) {
        return value.dates();
    }
}
