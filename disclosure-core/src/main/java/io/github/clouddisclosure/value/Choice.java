package io.github.clouddisclosure.value;

import java.util.Optional;

/** The possible answers in a row that asks 有無, 可否 or か否か. */
public enum Choice implements HasCode {
    /** 有り, 可: yes. */
    YES("yes", "有り"),
    /** 無し, 不可: no. */
    NO("no", "無し"),
    /** 条件付き: depends, for example on the plan or an option. */
    CONDITIONAL("conditional", "条件付き");

    private final String code;
    private final String japanese;

    Choice(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    /** {@return the word for this choice in JSON} */
    @Override
    public String code() {
        return code;
    }

    /**
     * Finds a choice by its word in JSON.
     *
     * @param code the word, exactly as written
     * @return the choice, or empty if the word is not one of them
     */
    public static Optional<Choice> ofCode(String code) {
        return Codes.find(values(), code);
    }

    /** {@return the choice in Japanese, as an answer to 有無} */
    @Override
    public String toString() {
        return japanese;
    }
}
