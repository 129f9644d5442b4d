package io.github.clouddisclosure.commandline.difference;

import io.github.clouddisclosure.commandline.output.Language;
import java.util.List;

/** The columns of the tables: of a change log, and of the list for a change notification. */
final class DifferenceColumns {
    private DifferenceColumns() {}

    static List<String> log(Language language) {
        return List.of(
                "No.",
                language.say("サービスレベル項目例", "Item"),
                language.say("規程内容", "Prescribed content"),
                language.say("変更前", "Before"),
                language.say("変更後", "After"),
                language.say("変更", "Change"));
    }

    static List<String> notification(Language language) {
        return List.of(
                "No.",
                language.say("サービスレベル項目例", "Item"),
                language.say("規程内容", "Prescribed content"),
                language.say("必須/選択", "Requirement"),
                language.say("変更前", "Before"),
                language.say("変更後", "After"),
                language.say("変更", "Change"));
    }

    /** The cells of a row in the columns before the answers. */
    static List<String> before(ShownChange change, boolean isNotification) {
        return isNotification
                ? List.of(change.row().number(), change.item(), change.prescription(), change.requirement())
                : List.of(change.number(), change.item(), change.prescription());
    }
}
