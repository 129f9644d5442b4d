package io.github.clouddisclosure.value;

import java.util.Optional;

/** The unit of a {@link TimeSpan}. */
public enum TimeSpanUnit implements HasCode {
    /** 秒. */
    SECONDS("seconds", "秒"),
    /** 分. */
    MINUTES("minutes", "分"),
    /** 時間. */
    HOURS("hours", "時間"),
    /** 日. */
    DAYS("days", "日"),
    /** 営業日: business days, whose length depends on the provider. */
    BUSINESS_DAYS("business-days", "営業日"),
    /** 週間. */
    WEEKS("weeks", "週間"),
    /** ヶ月. */
    MONTHS("months", "ヶ月"),
    /** 年. */
    YEARS("years", "年");

    private final String code;
    private final String japanese;

    TimeSpanUnit(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    /** {@return the word for this unit in JSON} */
    @Override
    public String code() {
        return code;
    }

    /** {@return the unit in Japanese} */
    public String japanese() {
        return japanese;
    }

    /**
     * Finds a unit by its word in JSON.
     *
     * @param code the word, exactly as written
     * @return the unit, or empty if the word is not one of them
     */
    public static Optional<TimeSpanUnit> ofCode(String code) {
        return Codes.find(values(), code);
    }
}
