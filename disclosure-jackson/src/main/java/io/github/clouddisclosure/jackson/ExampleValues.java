package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.guideline.AnswerKind;
import java.util.Optional;

/** An example of a value of each kind, in JSON: what to write where the words for it do not show it. */
final class ExampleValues {
    private ExampleValues() {}

    /** The example; none where any words are an answer, or all that can be chosen is named. */
    static Optional<String> of(AnswerKind kind) {
        return switch (kind) {
            case TEXT, YES_NO, CAN_DISCLOSE, FIRE_SUPPRESSION -> Optional.empty();
            case CONTACT -> Optional.of("{\"telephone\": \"03-1234-5678\", \"email\": \"info@example.com\"}");
            case DATE -> Optional.of("\"2024-06-12\"");
            case CORPORATE_NUMBER -> Optional.of("\"9999999999999\"");
            case POSTAL_ADDRESS -> Optional.of("\"東京都千代田区見本町1丁目2番3号\"");
            case URL -> Optional.of("\"https://example.com/\"");
            case COUNT -> Optional.of("71");
            case MONEY -> Optional.of("1680016137");
            case PROFIT -> Optional.of("-1000000");
            case PERCENTAGE -> Optional.of("99.90");
            case RATIO -> Optional.of("-12.5");
            case LEAD_TIME -> Optional.of("{\"number\": 30, \"unit\": \"days\"}");
            case DURATION -> Optional.of("{\"number\": 72, \"unit\": \"hours\"}");
            case NAMES -> Optional.of("[\"情報セキュリティ基本方針\", \"事業継続計画\"]");
            case DATES -> Optional.of("[\"2020-02-18\", \"2021\"]");
            case PERSON -> Optional.of("{\"name\": \"見本 太郎\", \"title\": \"取締役\"}");
            case AGENCY -> Optional.of("{\"name\": \"株式会社見本代理店\", \"contact\": \"06-1234-5678\"}");
            case DATA_RATE -> Optional.of("{\"number\": 10, \"unit\": \"Mbps\"}");
        };
    }
}
