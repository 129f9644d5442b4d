package io.github.clouddisclosure.table.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "情報, 情報, 1",
        "情, 情, 1",
        "情, 報, 0",
        "情報開示, 情報の開示, 0.5714",
        // a long label with more behind it, and a short one
        "あいうえおかきくけこさしすせそ, あいうえおかきくけこさし, 1",
        "あいうえおかきくけこさし, あいうえおかきくけこさ, 0.9524",
        // twice as long, and longer
        "あいうえ, あい, 0.5",
        "あい, あいうえ, 0.5",
        "あいうえお, あい, 0",
        "あい, あいうえお, 0",
        // pairs that one of them has more often
        "ああああ, ああ, 0.5",
        "ああ, ああああ, 0.5",
        // one pair in common, the first of one and the last of the other
        "あい, いあい, 0.6667",
        "いあい, あい, 0.6667",
        "いあ, いあい, 0.6667",
        "Service, サービス名, 0",
    })
    void howMuchIsInCommon(String published, String known, double similarity) {
        assertEquals(similarity, Wording.of(published).similarityTo(Wording.of(known)), 0.0001);
    }

    @ParameterizedTest
    @CsvSource({
        "情報開示, 情報公開, 0.3, 0.3333",
        "情報開示, 情報公示, 1, 0.3333",
        "あいうえ, あい, 0.5, 0.5",
        "あいうえ, あい, 0.6, 0",
        "あい, あいうえ, 0.6, 0",
    })
    void whatIsCertainToBeLessIsNotCounted(String published, String known, double least, double similarity) {
        assertEquals(similarity, Wording.of(published).similarityTo(Wording.of(known), least), 0.0001);
    }
}
