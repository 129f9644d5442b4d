package io.github.clouddisclosure.testing;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.LocalizedText;
import java.util.Locale;

/** The kinds of answers as the reference pages name them. */
public final class KindNames {
    private KindNames() {}

    /** {@return the word for a kind in the catalogue, also the anchor of its section: {@code yes-no}} */
    public static String word(AnswerKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return a kind in a few words} */
    public static LocalizedText name(AnswerKind kind) {
        return switch (kind) {
            case TEXT -> new LocalizedText("文章", "Text");
            case CONTACT -> new LocalizedText("連絡先", "Contact points");
            case DATE -> new LocalizedText("日付", "Date");
            case CORPORATE_NUMBER -> new LocalizedText("法人番号", "Corporate number");
            case POSTAL_ADDRESS -> new LocalizedText("住所", "Postal address");
            case URL -> new LocalizedText("URL", "URL");
            case COUNT -> new LocalizedText("人数・社数など", "Number of people, companies or generations");
            case MONEY -> new LocalizedText("金額", "Amount of money");
            case PROFIT -> new LocalizedText("金額(損失は負の数)", "Amount of money, negative for a loss");
            case PERCENTAGE -> new LocalizedText("百分率", "Percentage");
            case RATIO -> new LocalizedText("百分率(負の数も可)", "Percentage that can be negative");
            case LEAD_TIME -> new LocalizedText("時期(どれだけ前か)", "How long before");
            case DURATION -> new LocalizedText("期間", "How long");
            case YES_NO -> new LocalizedText("有無・か否か", "Yes or no");
            case CAN_DISCLOSE -> new LocalizedText("可否", "Whether it can be disclosed");
            case NAMES -> new LocalizedText("名称の一覧", "Names");
            case DATES -> new LocalizedText("日付の一覧", "Dates");
            case PERSON -> new LocalizedText("氏名・役職", "Name and title of a person");
            case AGENCY -> new LocalizedText("代理店", "Sales agency");
            case DATA_RATE -> new LocalizedText("通信速度", "Data rate");
            case FIRE_SUPPRESSION -> new LocalizedText("ガス系消火設備か否か", "Whether fire suppression is a gas system");
        };
    }
}
