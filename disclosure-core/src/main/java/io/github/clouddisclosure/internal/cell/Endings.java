package io.github.clouddisclosure.internal.cell;

/** Verbs after a value that add nothing to it. */
final class Endings {
    private static final String[] TENSES = {"しています", "している", "いたします", "致します", "します", "する"};

    private Endings() {}

    /** を保管しています, 保存する. */
    static void keeping(TextCursor cursor) {
        int from = cursor.position();
        cursor.accept("を");
        if (cursor.acceptAny("保管", "保存", "保持")) {
            cursor.acceptAny(TENSES);
        } else {
            cursor.reset(from);
        }
    }

    /** に告知します, までに通知する. */
    static void telling(TextCursor cursor) {
        cursor.accept("に");
        if (cursor.acceptAny("ご連絡", "ご案内", "お知らせ", "告知", "通知", "連絡", "案内")) {
            cursor.acceptAny(TENSES);
        }
    }
}
