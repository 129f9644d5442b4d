package io.github.clouddisclosure.commandline.difference;

import io.github.clouddisclosure.commandline.input.ReadDisclosure;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.difference.ChangeKind;
import io.github.clouddisclosure.difference.DifferenceTable;
import io.github.clouddisclosure.difference.Direction;
import io.github.clouddisclosure.difference.DisclosureDifference;
import io.github.clouddisclosure.difference.FieldChange;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run shows: the changed rows of two files.
 *
 * @param files the files
 * @param table the changed rows
 * @param shown the same, as people see them
 * @param isNotification whether it is the list for a change notification, which shows all that the official table shows
 * @param language the language
 */
record Changes(
        DiffArguments files,
        DifferenceTable table,
        List<ShownChange> shown,
        boolean isNotification,
        Language language) {
    static Changes of(
            DiffArguments files,
            ReadDisclosure before,
            ReadDisclosure after,
            boolean isNotification,
            Language language) {
        DisclosureDifference difference = DisclosureDifference.between(before.disclosure(), after.disclosure());
        DifferenceTable table = DifferenceTable.of(difference, language.locale());
        PersonalPlaces personal = PersonalPlaces.of(before, after);
        List<ShownChange> shown = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            int other = i - difference.rows().size();
            boolean isInPersonalPlace = other < 0
                    ? personal.have(difference.rows().get(i))
                    : personal.have(difference.supplementary().get(other));
            shown.add(new ShownChange(table.rows().get(i), isInPersonalPlace, !isNotification, language));
        }
        return new Changes(files, table, List.copyOf(shown), isNotification, language);
    }

    /** What changed beside the rows, which a notification does not list. */
    List<FieldChange> fields() {
        return isNotification ? List.of() : table.difference().fields();
    }

    String title() {
        return isNotification
                ? language.say("変更した項目の一覧", "List of changed rows")
                : language.say("情報開示の変更点", "Changes to the disclosure");
    }

    /** How many rows changed, how many of them for less or more, and how many in writing alone. */
    String summary() {
        return language.say(
                "変更した項目: " + shown.size() + "(後退 " + count(Direction.GIVES_LESS) + "、前進 " + count(Direction.GIVES_MORE)
                        + "、表記のみ " + wording() + ")",
                "Changed rows: " + shown.size() + " (gives less: " + count(Direction.GIVES_LESS) + ", gives more: "
                        + count(Direction.GIVES_MORE) + ", wording only: " + wording() + ")");
    }

    long count(Direction direction) {
        return shown.stream()
                .filter(change -> change.row().direction() == direction)
                .count();
    }

    long wording() {
        return shown.stream()
                .filter(change -> change.row().kind() == ChangeKind.WORDING)
                .count();
    }

    boolean isEmpty() {
        return shown.isEmpty() && fields().isEmpty();
    }

    String nothing() {
        return isNotification
                ? language.say("変更した項目はありません。", "No row changed.")
                : language.say("変更はありません。", "Nothing changed.");
    }
}
