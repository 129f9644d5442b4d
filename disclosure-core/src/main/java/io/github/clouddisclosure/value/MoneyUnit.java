package io.github.clouddisclosure.value;

import java.math.BigDecimal;
import java.util.Optional;

/** The unit in which an amount of yen was written. */
public enum MoneyUnit implements HasCode {
    /** 円, one yen. */
    YEN("yen", "円", 1),
    /** 千円, a thousand yen. */
    THOUSAND_YEN("thousand-yen", "千円", 1_000),
    /** 万円, ten thousand yen. */
    TEN_THOUSAND_YEN("ten-thousand-yen", "万円", 10_000),
    /** 百万円, a million yen. */
    MILLION_YEN("million-yen", "百万円", 1_000_000),
    /** 億円, a hundred million yen. */
    HUNDRED_MILLION_YEN("hundred-million-yen", "億円", 100_000_000);

    private final String code;
    private final String japanese;
    private final BigDecimal yen;

    MoneyUnit(String code, String japanese, long yen) {
        this.code = code;
        this.japanese = japanese;
        this.yen = BigDecimal.valueOf(yen);
    }

    /** {@return the word for this unit in JSON} */
    @Override
    public String code() {
        return code;
    }

    /** {@return the unit in Japanese, for example 千円} */
    public String japanese() {
        return japanese;
    }

    /** {@return how many yen one unit is worth} */
    public BigDecimal yen() {
        return yen;
    }

    /**
     * Finds a unit by its word in JSON.
     *
     * @param code the word, exactly as written
     * @return the unit, or empty if the word is not one of them
     */
    public static Optional<MoneyUnit> ofCode(String code) {
        return Codes.find(values(), code);
    }
}
