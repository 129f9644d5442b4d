package io.github.clouddisclosure.commandline.status;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.validity.ValidityState;

/** A state as people call it. */
final class StateWord {
    private StateWord() {}

    static LocalizedText of(ValidityState state) {
        return switch (state) {
            case VALID -> new LocalizedText("有効", "valid");
            case RENEWAL_DUE -> new LocalizedText("更新時期", "renewal due");
            case EXPIRED -> new LocalizedText("期限切れ", "expired");
            case UNKNOWN -> new LocalizedText("不明", "unknown");
        };
    }
}
