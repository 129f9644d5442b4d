package io.github.clouddisclosure.samples;

import static io.github.clouddisclosure.answer.Answers.address;
import static io.github.clouddisclosure.answer.Answers.conditional;
import static io.github.clouddisclosure.answer.Answers.corporateNumber;
import static io.github.clouddisclosure.answer.Answers.count;
import static io.github.clouddisclosure.answer.Answers.date;
import static io.github.clouddisclosure.answer.Answers.percent;
import static io.github.clouddisclosure.answer.Answers.span;
import static io.github.clouddisclosure.answer.Answers.stated;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.url;
import static io.github.clouddisclosure.answer.Answers.yen;
import static io.github.clouddisclosure.answer.Answers.yes;
import static io.github.clouddisclosure.value.DataRateUnit.MBPS;
import static io.github.clouddisclosure.value.Qualifier.ABOUT;
import static io.github.clouddisclosure.value.Qualifier.AT_LEAST;
import static io.github.clouddisclosure.value.TimeSpanUnit.DAYS;
import static io.github.clouddisclosure.value.TimeSpanUnit.HOURS;
import static io.github.clouddisclosure.value.TimeSpanUnit.MONTHS;
import static io.github.clouddisclosure.value.TimeSpanUnit.WEEKS;
import static io.github.clouddisclosure.value.TimeSpanUnit.YEARS;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.section.Application;
import io.github.clouddisclosure.section.Business;
import io.github.clouddisclosure.section.Compliance;
import io.github.clouddisclosure.section.Finance;
import io.github.clouddisclosure.section.Housing;
import io.github.clouddisclosure.section.Network;
import io.github.clouddisclosure.section.Personnel;
import io.github.clouddisclosure.section.ServicePerformance;
import io.github.clouddisclosure.section.Support;
import io.github.clouddisclosure.section.Terminal;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.FireSuppression;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.TimeSpan;

/**
 * The disclosure of an invented service of an invented provider, with every row answered. {@code examples/complete.json}
 * is the same disclosure as JSON.
 */
public final class CompleteDisclosure {
    private CompleteDisclosure() {}

    /** {@return the disclosure} */
    public static Disclosure build() {
        return Disclosure.builder()
                .disclosedOn(date(2026, 4, 1))
                .business(CompleteDisclosure::business)
                .personnel(CompleteDisclosure::personnel)
                .finance(CompleteDisclosure::finance)
                .compliance(CompleteDisclosure::compliance)
                .servicePerformance(CompleteDisclosure::servicePerformance)
                .application(CompleteDisclosure::application)
                .network(CompleteDisclosure::network)
                .terminal(CompleteDisclosure::terminal)
                .housing(CompleteDisclosure::housing)
                .support(CompleteDisclosure::support)
                .build();
    }

    private static void business(Business.Builder business) {
        business.tradeName(text("株式会社見本クラウド"))
                .corporateNumber(corporateNumber("9999999999999"))
                .establishedOn(date(2010, 10, 1))
                .headOffice(address("100-0000", "東京都千代田区見本町1丁目2番3号"))
                .website(url("https://www.example.jp/"))
                .mainBusiness(text("中小企業向けクラウドサービスの企画、開発及び販売"));
    }

    private static void personnel(Personnel.Builder personnel) {
        personnel
                .representativeName(text("見本 花子"))
                .representativeCareer(text("1975年4月1日生まれ。見本大学工学部卒業。2010年に当社を設立し、代表取締役に就任。情報処理安全確保支援士"))
                .officerCount(count(5, "名"))
                .regularEmployeeCount(count(120, "名"));
    }

    private static void finance(Finance.Builder finance) {
        finance.sales(yen(1_500_000_000, "2025年12月期"))
                .ordinaryProfit(yen(120_000_000, "2025年12月期"))
                .capital(yen(100_000_000))
                .equityRatio(percent("45.2"));
    }

    private static void compliance(Compliance.Builder compliance) {
        compliance
                .securityOfficer(yes(Person.of("見本 次郎", "情報セキュリティ統括責任者")))
                .securityOrganization(yes())
                .personalInformationRules(yes("プライバシーポリシー(https://www.example.jp/privacy/)"))
                .confidentialityAgreement(yes())
                .confidentialityPenalty(yes())
                .securityTraining(text("入社時及び年1回、全従業員に情報セキュリティ教育を実施"))
                .employeeConfidentiality(text("入社時に全従業員と守秘義務契約を締結。退職後も有効"))
                .subcontractorDisclosure(yes("秘密保持契約を締結した利用者に、委託先の名称と業務の範囲を開示"))
                .subcontractorPrivacyRules(yes())
                .subcontractorPrivacyDisclosure(conditional("書面による請求があった場合に、委託先の同意を得て提供"))
                .subcontractorConfidentiality(text("すべての委託先と守秘義務契約を締結"))
                .subcontractorManagement(text("委託先の管理基準を定め、年1回、書面又は訪問により点検"))
                .securityDocuments(text("情報セキュリティ基本方針、情報セキュリティ管理規程、リスクアセスメント報告書"))
                .continuityDocuments(yes(NameList.of("事業継続基本方針", "事業継続計画書")))
                .continuityPlanDisclosure(yes("秘密保持契約を締結した利用者に、概要を開示"))
                .riskManagementDocuments(yes(NameList.of("リスク管理規程")))
                .solicitationDocuments(yes(NameList.of("販売管理規程")))
                .disputeDocuments(yes(NameList.of("見本クラウドサービス利用規約")))
                .complaintDocuments(yes(NameList.of("苦情処理規程")))
                .liabilityDocuments(yes(NameList.of("見本クラウドサービス利用規約")))
                .misconfigurationDocuments(yes(NameList.of("初期設定の手引き", "管理者マニュアル")));
    }

    private static void servicePerformance(ServicePerformance.Builder service) {
        service.serviceName(text("見本クラウド"))
                .serviceStartedOn(date(2013, 7, 1))
                .majorChanges(yes(DateList.of(PartialDate.of(2020, 2, 18))))
                .serviceDescription(text("見積、受注、請求を一元管理する販売管理サービス。スマートフォンからも利用可能"))
                .partnerIntegration(yes("会計サービスへの仕訳データの連携"))
                .serviceHours(text("24時間365日(計画停止を除く)"))
                .customization(text("帳票の様式、項目名及び承認経路"))
                .migrationSupport(yes("CSVファイルによる取り込みを支援"))
                .changeNoticePeriod(span(3, MONTHS, AT_LEAST))
                .changeNoticeMethod(text("電子メール及び管理画面のお知らせ"))
                .alternativeMeasures(yes("終了の3ヶ月前までに、全データの出力手段と移行先の候補を案内"))
                .dataReturn(yes("契約終了後30日以内に、CSVファイルにより無償で返却"))
                .dataErasureDisclosure(yes("請求があった場合に、消去の手順書を開示"))
                .erasureCertificate(yes())
                .initialFee(yen(50_000))
                .monthlyFee(yen(37_500))
                .minimumContractPeriod(span(1, YEARS))
                .cancellationPenalty(yes(Money.yen(37_500), "最低利用契約期間内の解約に限る"))
                .cancellationDeadline(yes(TimeSpan.of(30, DAYS)))
                .targetAvailability(percent("99.90"))
                .actualAvailability(percent("99.97", "2025年度"))
                .outageHistory(text("2025年5月12日、ネットワーク機器の故障により25分間停止"))
                .certifications(yes(NameList.of("ISO/IEC 27001", "プライバシーマーク")))
                .vulnerabilityAssessment(yes("アプリケーション及びOSを年1回診断し、重大な指摘は30日以内に是正"))
                .backupInterval(text("1日1回"))
                .backupGenerations(count(7, "世代"))
                .redundancy(text("サーバ及び回線を冗長化し、負荷分散装置を経由して接続"))
                .disasterRecovery(yes("関西地域の予備拠点に1日1回複製"))
                .awards(text("受賞歴なし"))
                .serviceLevelAgreement(yes())
                .customerCount(count(380, "社"));
    }

    private static void application(Application.Builder application) {
        application
                .integrationInformation(yes("公開APIの仕様を開発者向けサイトで提供"))
                .aliveMonitoring(yes("Webサーバ、データベースサーバ、ネットワーク機器"))
                .timeSynchronization(yes("NTPにより公的機関の時刻サーバと同期"))
                .virusProtection(yes())
                .administratorPrivileges(yes())
                .credentialManagement(text("初期パスワードは初回ログイン時に変更を強制。12文字以上とする規程を整備"))
                .usageLogs(text("取得している。1年間保存し、管理画面から利用者に提供"))
                .operationLogs(yes(TimeSpan.of(1, YEARS)))
                .logTamperProtection(yes())
                .patchManagement(text("緊急のパッチは検証後7日以内、その他は月1回適用"))
                .databaseEncryption(yes("AES-256により保存領域を暗号化"))
                .misconfigurationPrevention(yes("公開範囲の初期値を非公開とし、変更時に警告を表示"));
    }

    private static void network(Network.Builder network) {
        network.centerLine(text("インターネット回線"))
                .centerBandwidth(text("1Gbps。帯域保証なし"))
                .firewall(yes())
                .intrusionDetection(yes("検知時に自動で遮断し、担当者に通知"))
                .userAuthentication(text("IDとパスワードによる認証及び多要素認証。接続元IPアドレスの制限が可能"))
                .spoofingProtection(yes("サーバ証明書(EV SSL)による認証"))
                .networkEncryption(yes("TLS 1.2以上"))
                .recommendedLine(text("インターネット回線"))
                .lineResponsibility(text("当社設備のインターネット接続点まで"))
                .recommendedBandwidth(yes(DataRate.of(10, MBPS, AT_LEAST)));
    }

    private static void terminal(Terminal.Builder terminal) {
        terminal.recommendedTerminals(text("Windows 11又はmacOS 14以降のパソコン、iOS 17以降のスマートフォン及びタブレット"))
                .browsers(text("Google Chrome、Microsoft Edge及びSafariの最新版"));
    }

    private static void housing(Housing.Builder housing) {
        housing.dedicatedBuilding(yes())
                .location(text("日本(関東)"))
                .seismicRating(text("震度6強"))
                .seismicIsolation(yes())
                .uninterruptiblePower(yes(TimeSpan.of(10, HOURS)))
                .redundantPowerFeeds(yes())
                .emergencyPower(yes(TimeSpan.of(72, HOURS, ABOUT), "燃料の備蓄による"))
                .fireSuppression(yes(FireSuppression.GAS))
                .fireDetection(yes())
                .directLightningProtection(yes())
                .inducedLightningProtection(yes())
                .airConditioning(text("床吹き上げ空調"))
                .entryRecords(yes(TimeSpan.of(1, YEARS, AT_LEAST)))
                .surveillanceCameras(yes())
                .personalAuthentication(yes());
    }

    private static void support(Support.Builder support) {
        support.contact(stated(ContactPoint.none()
                        .withTelephone("03-0000-0000")
                        .withFax("03-0000-0001")
                        .withWeb("https://www.example.jp/support/")
                        .withEmail("support@example.jp")))
                .agency(yes(Agency.of("株式会社見本販売", "大阪府大阪市見本区1丁目1番1号", "06-0000-0000")))
                .businessHours(text("月曜日から金曜日まで(祝日及び年末年始を除く)の9時から17時30分まで"))
                .supportMeans(text("電話、電子メール及びチャット"))
                .maintenanceNoticePeriod(span(2, WEEKS, AT_LEAST))
                .maintenanceNoticeMethod(text("電子メール及び管理画面のお知らせ"))
                .failureNotification(yes("検知後30分以内に、電子メール及び状況表示サイトにより通知"))
                .incidentResponse(text("インシデント対応手順書に従い、通知、被害の拡大防止、暫定対処及び本格対処を実施"))
                .periodicReports(yes());
    }
}
