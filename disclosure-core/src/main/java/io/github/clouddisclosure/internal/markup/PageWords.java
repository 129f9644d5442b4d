package io.github.clouddisclosure.internal.markup;

import io.github.clouddisclosure.guideline.LocalizedText;

/** Words at the end of every page. */
public final class PageWords {
    public static final LocalizedText SOURCE = new LocalizedText(
            "出典: 総務省「クラウドサービスの安全・信頼性に係る情報開示指針」(ASP・SaaS編 第3版)",
            "Source of the rows: 総務省「クラウドサービスの安全・信頼性に係る情報開示指針」(ASP・SaaS編 第3版). The English wording is a"
                    + " translation and not official.");

    private PageWords() {}
}
