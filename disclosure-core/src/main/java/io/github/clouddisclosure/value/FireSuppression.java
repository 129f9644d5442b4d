package io.github.clouddisclosure.value;

import java.util.Optional;

/** Whether automatic fire suppression is a gas system (ガス系消火設備). */
public enum FireSuppression implements HasCode {
    /** ガス系: a gas system. */
    GAS("gas", "ガス系消火設備"),
    /** ガス系以外: not a gas system. */
    OTHER("other", "ガス系以外の消火設備");

    private final String code;
    private final String japanese;

    FireSuppression(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    /** {@return the word for this kind in JSON} */
    @Override
    public String code() {
        return code;
    }

    /**
     * Finds a kind by its word in JSON.
     *
     * @param code the word, exactly as written
     * @return the kind, or empty if the word is not one of them
     */
    public static Optional<FireSuppression> ofCode(String code) {
        return Codes.find(values(), code);
    }

    /** {@return the kind in Japanese} */
    @Override
    public String toString() {
        return japanese;
    }
}
