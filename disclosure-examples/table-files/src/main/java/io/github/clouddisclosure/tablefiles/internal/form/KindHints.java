package io.github.clouddisclosure.tablefiles.internal.form;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.LocalizedText;

/** How a value of each kind is written in a cell so that it is read as one. */
final class KindHints {
    private KindHints() {}

    static LocalizedText of(AnswerKind kind) {
        return switch (kind) {
            case TEXT -> new LocalizedText("文章で記入してください。", "Write it in words.");
            case CONTACT ->
                new LocalizedText(
                        "「電話:」「FAX:」「Web:」「メール:」に続けて記入してください。",
                        "Write it behind 電話: (telephone), FAX:, Web: and メール: (e-mail).");
            case DATE ->
                new LocalizedText(
                        "西暦の年月日を、2024年6月12日、2024/6/12 のように記入してください。",
                        "Write the year, month and day: 2024/6/12 or 2024-06-12.");
            case CORPORATE_NUMBER -> new LocalizedText("13桁の数字を記入してください。", "Write its thirteen digits.");
            case POSTAL_ADDRESS ->
                new LocalizedText(
                        "住所を記入してください。郵便番号は「〒」に続けて先頭に記入します。", "Write the address, behind 〒 and the postal code.");
            case URL ->
                new LocalizedText(
                        "https:// 又は http:// で始まるアドレスを記入してください。",
                        "Write the address, which begins with https:// or http://.");
            case COUNT ->
                new LocalizedText(
                        "数を記入してください。「名」「社」「世代」などを付けることもできます。",
                        "Write the number; 名 (people), 社 (companies) or 世代 (generations) may follow.");
            case MONEY ->
                new LocalizedText(
                        "金額を、50,000円、15億円(2025年12月期) のように記入してください。",
                        "Write the amount in yen: 50,000円 or 15億円(2025年12月期), with the fiscal period.");
            case PROFIT ->
                new LocalizedText(
                        "金額を、50,000円、15億円(2025年12月期) のように記入してください。損失は ▲50,000円 とします。",
                        "Write the amount in yen: 50,000円 or 15億円(2025年12月期), with the fiscal period. A loss is ▲50,000円.");
            case PERCENTAGE ->
                new LocalizedText(
                        "百分率を、99.9%、2025年度 99.97% のように記入してください。",
                        "Write the percentage: 99.9% or 2025年度 99.97%, with the fiscal year.");
            case RATIO ->
                new LocalizedText(
                        "百分率を、45.2% のように記入してください。負の値は ▲12% とします。",
                        "Write the percentage: 45.2%. A negative one is ▲12%.");
            case LEAD_TIME ->
                new LocalizedText(
                        "どれだけ前かを、3ヶ月前、30日前 のように記入してください。", "Write how long before: 3ヶ月前 (months) or 30日前 (days).");
            case DURATION ->
                new LocalizedText(
                        "期間を、72時間、1年 のように記入してください。", "Write how long: 72時間 (hours), 30日 (days) or 1年 (years).");
            case NAMES -> new LocalizedText("名称を一つずつ「」で囲んで記入してください。", "Write each name in 「」.");
            case DATES ->
                new LocalizedText("西暦の年月日を、2020年2月18日、2021年4月1日 のように記入してください。", "Write the dates: 2020/2/18、2021/4/1.");
            case PERSON -> new LocalizedText("「氏名:」「役職:」に続けて記入してください。", "Write it behind 氏名: (name) and 役職: (title).");
            case AGENCY ->
                new LocalizedText(
                        "「名称:」「所在地:」「連絡先:」に続けて記入してください。",
                        "Write it behind 名称: (name), 所在地: (address) and 連絡先: (contact).");
            case DATA_RATE ->
                new LocalizedText("通信速度を、10Mbps以上 のように記入してください。", "Write the rate: 10Mbps or 10Mbps以上 (at least).");
            case FIRE_SUPPRESSION ->
                new LocalizedText(
                        "「ガス系消火設備」又は「ガス系以外の消火設備」と記入してください。",
                        "Write ガス系消火設備 (gas system) or ガス系以外の消火設備 (not a gas system).");
            // A choice has its words from its row.
            case YES_NO, CAN_DISCLOSE -> new LocalizedText("", "");
        };
    }
}
