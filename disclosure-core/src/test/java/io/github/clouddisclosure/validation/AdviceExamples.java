package io.github.clouddisclosure.validation;

import static io.github.clouddisclosure.answer.Answers.conditional;
import static io.github.clouddisclosure.answer.Answers.date;
import static io.github.clouddisclosure.answer.Answers.described;
import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.percent;
import static io.github.clouddisclosure.answer.Answers.stated;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.url;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yen;
import static io.github.clouddisclosure.answer.Answers.yes;
import static io.github.clouddisclosure.finding.FindingCode.ABSENCE_AFTER_YES;
import static io.github.clouddisclosure.finding.FindingCode.ERA_DATE;
import static io.github.clouddisclosure.finding.FindingCode.LINK_ONLY;
import static io.github.clouddisclosure.finding.FindingCode.OUTAGE_CONTRADICTION;
import static io.github.clouddisclosure.finding.FindingCode.OUTDATED_FIGURE;
import static io.github.clouddisclosure.finding.FindingCode.PART_MISSING;
import static io.github.clouddisclosure.finding.FindingCode.SAME_TEXT;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Qualifier;
import java.util.List;
import java.util.stream.Stream;

/** Answers as providers write them, about which a careful reader would ask, and others that look like them. */
final class AdviceExamples {
    private static final List<AdviceExample> OUTAGES = List.of(
            outage("99.99", "2025年度", "2025年5月12日、ネットワーク機器の故障により6時間停止").isAdvised("48.3", "360分"),
            outage("99.95", "2025年度", "2025年6月に3時間のサービス停止、2025年9月に2時間30分のサービス停止")
                    .isAdvised("48.3", "330分"),
            outage("99.9", "2023年度", "2023年度実績で21回、平均57分程度").isAdvised("48.3", "1077分"),
            outage("100", "2025年度", "2025年8月3日に約1時間停止しました。").isAdvised("48.3", "54分"),
            outage("99.99", "令和7年度", "令和7年10月1日 データベース障害により停止(3時間)").isAdvised("48.3", "180分"),
            outage("99.99", "2025年4月~2026年3月", "2025年11月5日:停止時間2時間").isAdvised("48.3", "120分"),
            outage("99.9", "2025年", "2025年の停止時間は合計で1,200分").isAdvised("48.3", "1200分"),
            outage("99.97", "2025年度", "2025年5月12日、ネットワーク機器の故障により25分間停止"),
            outage("99.9", "2023年度", "2023年度実績で21回、平均17分程度"),
            outage("99.99", "2025年度", "2022年5月12日、電源設備の故障により6時間停止"),
            outage("99.99", "2025年度", "2021年度から2025年度までの合計で6時間停止"),
            outage("99.99", "2025年度", "2024年度及び2025年度の停止時間は合計6時間"),
            outage("99.99", "2025年度", "2025年5月12日、一部の利用者に6時間の接続障害"),
            outage("99.99", "2025年度", "2025年5月12日、計画停止6時間"),
            outage("99.99", "2025年度", "2025年度は3時間を超える停止はありません"),
            outage("99.99", "2025年度", "2025年度の停止はなし。24時間365日監視し、6時間以内の復旧を目標とする"),
            outage("99.99", "2025年度", "2025年5月12日10時30分から10時50分まで停止"),
            outage("99.99", "2025年度", "6時間停止(2022年5月12日)、20分停止(2025年6月1日)"),
            outage("99.99", "2025年度", "2025年5月12日に50分間停止。2025年5月12日の停止時間は50分"),
            outage("99.99", "2025年度", "2025年5月12日に50分停止。2025年度の停止時間は合計50分"),
            outage("99.99", "2025年度", "2025年5月12日に停止。障害の発生から3時間後に報告書を公開"),
            AdviceExample.of(OUTAGE_CONTRADICTION, "48.2", percent("99.99")).and("48.3", text("2025年5月12日、6時間停止")),
            AdviceExample.of(
                            OUTAGE_CONTRADICTION,
                            "48.2",
                            stated(Percentage.of("99.99").inPeriod("2025年度").withQualifier(Qualifier.LESS_THAN)))
                    .and("48.3", text("2025年5月12日、6時間停止")));

    private static final List<AdviceExample> ABSENCES = List.of(
            yesWith("60.1", "現在は実施していません").isAdvised("60.1", "現在は実施していません"),
            yesWith("55.2", "DR(ディザスターリカバリー)対策はありません").isAdvised("55.2", "対策はありません"),
            yesWith("30.1", "事業継続に関する規定はありません。").isAdvised("30.1", "事業継続に関する規定はありません"),
            yesWith("30.1", "規定は整備していません。来年度に見直します").isAdvised("30.1", "規定は整備していません"),
            yesWith("51.1", "脆弱性診断は未実施です").isAdvised("51.1", "未実施"),
            yesWith("61.1", "今後導入予定です").isAdvised("61.1", "今後導入予定"),
            yesWith("62.1", "ありません").isAdvised("62.1", "ありません"),
            yesWith("46.1", "違約金はなし").isAdvised("46.1", "違約金はなし"),
            yesWith("44.1", "CSVで返却します。費用はありません"),
            yesWith("44.1", "費用はありません"),
            yesWith("65.3", "ログの改ざんはありません"),
            yesWith("65.2", "利用者には提供していません"),
            yesWith("71.1", "単独のファイアウォールは設置していませんが、クラウドの機能で防御しています"),
            yesWith("55.2", "追加の対策はありません"),
            yesWith("50.1", "ISO/IEC 27001。2027年にISO/IEC 27017も取得予定"),
            yesWith("23.1", "個人情報は取得していません"),
            yesWith("22.2", "特になし"),
            yesWith("33.1", "苦情処理に関する規程の有無については非公開です"),
            yesWith("92.1", "外部からアクセスできない領域に保管"),
            AdviceExample.of(ABSENCE_AFTER_YES, "60.1", no("現在は実施していません")));

    private static final List<AdviceExample> FIGURES = List.of(
            AdviceExample.of(OUTDATED_FIGURE, "9.1", yen(1_500_000_000, "2022年12月期"))
                    .isAdvised("9.1", "2022年12月期"),
            AdviceExample.of(OUTDATED_FIGURE, "10.1", yen(120_000_000, "令和4年3月期"))
                    .isAdvised("10.1", "2026年3月31日"),
            AdviceExample.of(OUTDATED_FIGURE, "48.2", percent("99.9", "2022年度")).isAdvised("48.2", "2022年度"),
            AdviceExample.of(OUTDATED_FIGURE, "12.1", percent("45.2", "第14期(2021年9月期)"))
                    .isAdvised("12.1", "2021年9月期"),
            AdviceExample.of(OUTDATED_FIGURE, "9.1", yen(1_500_000_000, "2025年12月期")),
            AdviceExample.of(OUTDATED_FIGURE, "9.1", yen(1_500_000_000, "2024年4月期")),
            AdviceExample.of(OUTDATED_FIGURE, "9.1", yen(1_500_000_000, "第30期")),
            AdviceExample.of(OUTDATED_FIGURE, "48.2", percent("99.9", "2024年度")),
            AdviceExample.of(OUTDATED_FIGURE, "48.2", percent("99.9", "2020年4月から2026年3月")),
            AdviceExample.of(OUTDATED_FIGURE, "11.1", yen(100_000_000)),
            AdviceExample.of(OUTDATED_FIGURE, "9.1", yen(1_500_000_000, "2022年12月期"))
                    .and("1.1", date(2024, 12, 31)),
            AdviceExample.of(OUTDATED_FIGURE, "9.1", yen(1_500_000_000, "2022年12月期"))
                    .and("1.1", withheld()));

    private static final List<AdviceExample> LINKS = List.of(
            AdviceExample.of(LINK_ONLY, "80.1", text("動作環境情報を参照してください https://www.example.jp/env.pdf"))
                    .isAdvised("80.1", "https://www.example.jp/env.pdf"),
            AdviceExample.of(LINK_ONLY, "97.1", text("https://www.example.jp/support/"))
                    .isAdvised("97.1", "https://www.example.jp/support/"),
            AdviceExample.of(LINK_ONLY, "59.1", described("ホームページで公開している https://www.example.jp/link/"))
                    .isAdvised("59.1", "https://www.example.jp/link/"),
            AdviceExample.of(LINK_ONLY, "50.1", yes("https://www.example.jp/isms/"))
                    .isAdvised("50.1", "https://www.example.jp/isms/"),
            AdviceExample.of(LINK_ONLY, "45.2", described("詳細は以下の料金ページをご覧ください。https://www.example.jp/price/"))
                    .isAdvised("45.2", "https://www.example.jp/price/"),
            AdviceExample.of(LINK_ONLY, "27.1", conditional("https://www.example.jp/partners/"))
                    .isAdvised("27.1", "https://www.example.jp/partners/"),
            AdviceExample.of(LINK_ONLY, "4.2", url("https://www.example.jp/")),
            AdviceExample.of(LINK_ONLY, "4.2", described("https://www.example.jp/ https://www.example.com/")),
            AdviceExample.of(LINK_ONLY, "23.1", yes("https://www.example.jp/privacy/")),
            AdviceExample.of(LINK_ONLY, "95.1", stated(ContactPoint.none().withWeb("https://www.example.jp/support/"))),
            AdviceExample.of(LINK_ONLY, "95.1", described("https://www.example.jp/support/")),
            AdviceExample.of(LINK_ONLY, "29.1", text("情報セキュリティ基本方針をホームページで公開しています https://www.example.jp/security/")),
            AdviceExample.of(LINK_ONLY, "29.1", text("情報セキュリティ基本方針 https://www.example.jp/security/")),
            AdviceExample.of(LINK_ONLY, "50.1", described("ISO/IEC27001の認証取得をしています https://isms.jp/lst/ind/")),
            AdviceExample.of(LINK_ONLY, "22.2", yes("https://www.example.jp/security/")),
            AdviceExample.of(LINK_ONLY, "37.2", yes("会計サービスと連携。詳細はこちら https://www.example.jp/link/")),
            AdviceExample.of(LINK_ONLY, "50.1", yes(NameList.of("ISO/IEC 27001"), "https://www.example.jp/isms/")),
            AdviceExample.of(LINK_ONLY, "51.1", no("https://www.example.jp/")));

    private static final List<AdviceExample> ERAS = List.of(
            AdviceExample.of(ERA_DATE, "3.1", written(PartialDate.of(2002, 7), "平成14年 7月"))
                    .isAdvised("3.1", "2002年7月"),
            AdviceExample.of(ERA_DATE, "36.1", written(PartialDate.of(2019, 5, 1), "令和元年5月1日"))
                    .isAdvised("36.1", "令和元年5月1日"),
            AdviceExample.of(ERA_DATE, "36.2", yes("令和2年2月18日")).isAdvised("36.2", "2020年2月18日"),
            AdviceExample.of(ERA_DATE, "36.2", described("改変年月日:平成30年4月1日")).isAdvised("36.2", "2018年4月1日"),
            AdviceExample.of(ERA_DATE, "3.1", written(PartialDate.of(2002, 7), "2002年7月")),
            AdviceExample.of(ERA_DATE, "3.1", written(PartialDate.of(2019, 5, 1), "2019年5月1日(令和元年5月1日)")),
            AdviceExample.of(ERA_DATE, "3.1", stated(PartialDate.of(2013, 4, 1), "平成25年の分社による")),
            AdviceExample.of(ERA_DATE, "36.2", yes(DateList.of(PartialDate.of(2020, 2, 18)), "令和2年の改変を含む")),
            AdviceExample.of(ERA_DATE, "36.2", yes("平成の大改修は含まない")),
            AdviceExample.of(ERA_DATE, "48.3", text("令和7年5月12日、25分間停止")),
            AdviceExample.of(ERA_DATE, "2.1", text("株式会社平成14年会")));

    private static final List<AdviceExample> PARTS = List.of(
            AdviceExample.of(PART_MISSING, "99.1", yes("サポートweb、顧客管理者宛電子メール")).isAdvised("99.1", "利用者への通知時間"),
            AdviceExample.of(PART_MISSING, "99.1", yes("障害検知から30分以内に通知")).isAdvised("99.1", "通知方法"),
            AdviceExample.of(PART_MISSING, "99.1", described("管理画面に掲載")).isAdvised("99.1", "利用者への通知時間"),
            AdviceExample.of(PART_MISSING, "65.1", text("利用者のアクセス状態は顧客管理者が閲覧、エクスポートが可能です"))
                    .isAdvised("65.1", "保存期間"),
            AdviceExample.of(PART_MISSING, "65.1", text("ログを取得し、1年間保存")).isAdvised("65.1", "利用者への提供可否"),
            AdviceExample.of(PART_MISSING, "65.1", text("取得している")).isAdvised("65.1", "保存期間、利用者への提供可否"),
            AdviceExample.of(PART_MISSING, "44.1", yes("CSVファイルで返却")).isAdvised("44.1", "費用"),
            AdviceExample.of(PART_MISSING, "44.1", yes("無償で返却")).isAdvised("44.1", "ファイル形式"),
            AdviceExample.of(PART_MISSING, "44.1", yes("契約終了後30日以内")).isAdvised("44.1", "返却方法、ファイル形式、費用"),
            AdviceExample.of(PART_MISSING, "99.1", yes("検知後30分以内に、電子メール及び状況表示サイトにより通知")),
            AdviceExample.of(PART_MISSING, "99.1", yes("障害発生時に速やかに電子メールで通知")),
            AdviceExample.of(PART_MISSING, "99.1", yes("利用規約に定める方法による")),
            AdviceExample.of(PART_MISSING, "99.1", yes("メールで通知。時間の定めはありません")),
            AdviceExample.of(PART_MISSING, "99.1", no("サポートweb、電子メール")),
            AdviceExample.of(PART_MISSING, "99.1", yes("通知方法は非公開")),
            AdviceExample.of(PART_MISSING, "65.1", text("取得している。1年間保存し、管理画面から利用者に提供")),
            AdviceExample.of(PART_MISSING, "65.1", text("ログを90日間保管。ご依頼により開示")),
            AdviceExample.of(PART_MISSING, "65.1", text("取得していません")),
            AdviceExample.of(PART_MISSING, "44.1", yes("契約終了後30日以内に、CSVファイルにより無償で返却")),
            AdviceExample.of(PART_MISSING, "44.1", yes("利用者がExcel又はCSV形式で出力可能(料金に含む)")),
            AdviceExample.of(PART_MISSING, "44.1", yes("個別に見積り、指定の形式で返却")),
            AdviceExample.of(PART_MISSING, "44.1", no("利用者の責任で出力")),
            AdviceExample.of(PART_MISSING, "65.1", withheld()));

    private static final List<AdviceExample> SAME_TEXTS = List.of(
            same("24.1", "24.2", "従業員:就業規則等条文 取引先(代理店):相対取引による締結").isAdvised("24.2", "24.1 守秘義務契約"),
            same("25.1", "28.4", "入社時及び年1回、全従業員に情報セキュリティ教育を実施").isAdvised("28.4", "25.1 "),
            same("54.1", "64.1", "1日1回、全データを別の地域のストレージに複製しています").isAdvised("64.1", "54.1 "),
            same("5.1", "48.3", "中小企業向けクラウドサービスの企画、開発及び販売").isAdvised("48.3", "5.1 "),
            same("42.2", "98.2", "電子メール、管理画面のお知らせ及びサポートサイトへの掲載"),
            AdviceExample.of(SAME_TEXT, "98.2", text("電子メール、管理画面のお知らせ及びサポートサイトへの掲載により1時間以内"))
                    .and("99.1", yes("電子メール、管理画面のお知らせ及びサポートサイトへの掲載により1時間以内")),
            same("69.1", "78.1", "インターネット回線(IPsecによるVPN接続にも対応可能)"),
            same("54.1", "55.1", "利用者データのバックアップを冗長化した2拠点で1日1回取得"),
            same("83.1", "83.2", "震度7に耐える免震構造の建物に設置しています。"),
            same("84.1", "86.1", "72時間程度の電力供給が可能(燃料の備蓄状況による)"),
            same("71.1", "72.1", "Microsoft Defender for Cloud等により包括的に対応"),
            same("81.1", "91.1", "AWSのデータセンターの公開情報に準拠しています。"),
            same("27.1", "44.2", "秘密保持契約を締結した利用者に、書面により開示します"),
            same("30.1", "31.1", "情報セキュリティ実施要領及びISMSマニュアルに規定しています"),
            same("24.1", "24.2", "就業規則に守秘義務と違反時の懲戒を規定し、入社時に誓約書を取得"),
            same("25.1", "28.4", "規程に基づき年1回実施"),
            same("25.1", "28.4", "情報セキュリティ上の理由により、内容は非公開とさせていただきます"));

    static final List<AdviceExample> ALL = Stream.of(OUTAGES, ABSENCES, FIGURES, LINKS, ERAS, PARTS, SAME_TEXTS)
            .flatMap(List::stream)
            .toList();

    private AdviceExamples() {}

    private static AdviceExample outage(String percent, String period, String history) {
        return AdviceExample.of(OUTAGE_CONTRADICTION, "48.2", percent(percent, period))
                .and("48.3", text(history));
    }

    private static AdviceExample yesWith(String row, String note) {
        return AdviceExample.of(ABSENCE_AFTER_YES, row, yes(note));
    }

    private static AdviceExample same(String first, String second, String words) {
        return AdviceExample.of(SAME_TEXT, first, said(first, words)).and(second, said(second, words));
    }

    private static Answer<?> said(String row, String words) {
        return row.equals("27.1") || row.equals("44.2") ? yes(words) : described(words);
    }

    private static Answer<PartialDate> written(PartialDate date, String text) {
        return Stated.of(date).withSourceText(text);
    }
}
