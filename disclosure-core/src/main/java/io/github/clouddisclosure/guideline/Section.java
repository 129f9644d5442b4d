package io.github.clouddisclosure.guideline;

/** A section of the table, in the order of the guideline. */
public enum Section {
    /** 開示情報の時点: the one row before the first heading. It belongs directly to the disclosure. */
    DISCLOSURE_DATE("", "開示情報の時点", "Date of the disclosed information"),
    /** 事業所・事業. */
    BUSINESS("business", "事業所・事業", "Business"),
    /** 人材. */
    PERSONNEL("personnel", "人材", "Personnel"),
    /** 財務状況. */
    FINANCE("finance", "財務状況", "Finance"),
    /** コンプライアンス. */
    COMPLIANCE("compliance", "コンプライアンス", "Compliance"),
    /** サービス基本性能. */
    SERVICE_PERFORMANCE("servicePerformance", "サービス基本性能", "Basic service performance"),
    /** アプリケーション等. */
    APPLICATION("application", "アプリケーション等", "Applications, etc."),
    /** ネットワーク. */
    NETWORK("network", "ネットワーク", "Network"),
    /** 端末. */
    TERMINAL("terminal", "端末", "Terminals"),
    /** ハウジング(サーバ設置場所). */
    HOUSING("housing", "ハウジング(サーバ設置場所)", "Housing (location of servers)"),
    /** サービスサポート. */
    SUPPORT("support", "サービスサポート", "Service support");

    private final String key;
    private final LocalizedText title;

    Section(String key, String ja, String en) {
        this.key = key;
        this.title = new LocalizedText(ja, en);
    }

    /** {@return the section's name in JSON and in the keys of its rows; empty for {@link #DISCLOSURE_DATE}} */
    public String key() {
        return key;
    }

    /** {@return the heading} */
    public LocalizedText title() {
        return title;
    }
}
