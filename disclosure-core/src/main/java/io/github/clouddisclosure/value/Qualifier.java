package io.github.clouddisclosure.value;

import java.util.Optional;

/** The qualifier of a number: 約 or 程度, 以上, 以内, 超, 未満. */
public enum Qualifier implements HasCode {
    /** 約, 程度: about. */
    ABOUT("about", "程度"),
    /** 以上: at least. */
    AT_LEAST("at-least", "以上"),
    /** 以下, 以内: at most. */
    AT_MOST("at-most", "以内"),
    /** 超: more than. */
    MORE_THAN("more-than", "超"),
    /** 未満: less than. */
    LESS_THAN("less-than", "未満");

    private final String code;
    private final String japanese;

    Qualifier(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    /** {@return the word for this qualifier in JSON} */
    @Override
    public String code() {
        return code;
    }

    /** {@return the qualifier in Japanese, to be written after the unit} */
    public String japanese() {
        return japanese;
    }

    /**
     * The qualifier in Japanese, or an empty text; without a lambda, which would be linked when a value is first
     * printed.
     */
    static String japanese(Optional<Qualifier> qualifier) {
        return qualifier.isEmpty() ? "" : qualifier.get().japanese();
    }

    /**
     * Finds a qualifier by its word in JSON.
     *
     * @param code the word, exactly as written
     * @return the qualifier, or empty if the word is not one of them
     */
    public static Optional<Qualifier> ofCode(String code) {
        return Codes.find(values(), code);
    }
}
