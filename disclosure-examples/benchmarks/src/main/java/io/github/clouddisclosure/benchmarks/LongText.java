package io.github.clouddisclosure.benchmarks;

import java.nio.charset.StandardCharsets;

/** Sentences as in real disclosures that no rule applies to. */
final class LongText {
    private static final String[] SENTENCES = {
        "詳細は利用規約及び別紙に記載し、改定の際は30日前までに電子メールで通知する。",
        "運用部門が毎月1回点検し、結果を情報セキュリティ委員会に報告する。",
        "手順書は年1回見直し、版数と改定日を管理台帳に記録している。",
        "利用者からの問い合わせは、サポート窓口(https://www.example.jp/support/)で受け付ける。",
        "対象は本サービスを構成するサーバ、ネットワーク機器及びデータベースとする。",
        "ISO/IEC 27001:2022の管理策に基づき、内部監査を実施する。",
    };

    private LongText() {}

    /** Sentences of about a number of bytes in all, which begin with a different one for each start. */
    static String of(int bytes, int start) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (int i = start; written < bytes; i++) {
            String sentence = SENTENCES[i % SENTENCES.length];
            text.append(sentence);
            written += sentence.getBytes(StandardCharsets.UTF_8).length;
        }
        return text.toString();
    }
}
