package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.text.Letters;

/**
 * A sentence that says no more than that the thing a row asks about does not exist: 「対策はありません」 where 対策の有無 is asked. One
 * about anything else, such as 「費用はありません」, says no such thing.
 */
final class Absence {
    private static final int MAX_LETTERS = 60;
    private static final String[] OPENINGS = {"現時点では", "現在のところ", "現在は", "現在", "現状では", "現状は", "今のところ", "まだ", "今後", "将来"};
    private static final String[] POLITE = {"でございます", "です", "となっています", "となっております"};
    private static final String[] THERE_IS_NONE = {
        "はありません", "がありません", "はございません", "はない", "がない", "は存在しません", "は無い", "は無し", "はなし", "ありません", "ございません", "なし", "無し"
    };
    private static final String[] NOT_DONE = {"していません", "しておりません", "していない"};
    private static final String[] ACTIONS = {"実施", "整備", "設置", "導入", "策定", "対応"};
    private static final String[] NOT_MADE = {
        "行っていません", "行っておりません", "行っていない", "設けていません", "設けておりません", "設けていない", "定めていません", "定めておりません", "定めていない"
    };
    private static final String[] NOT_YET = {"未実施", "未整備", "未設置", "未導入", "未策定", "未対応"};
    private static final String[] INTENDED = {"する予定", "予定", "を検討中", "検討中", "を準備中", "準備中", "を計画中", "計画中"};
    private static final String[] PARTICLES = {"は", "を", "が", "も", "に", "の"};

    private Absence() {}

    static boolean isSaidOf(GuidelineRow row, String sentence) {
        if (sentence.length() > MAX_LETTERS) {
            return false;
        }
        String said = Words.withoutStart(
                Words.withoutEnd(Letters.of(AskedThing.withoutBrackets(sentence)), POLITE), OPENINGS);
        return isIntended(said) || isSaidOfWhatIsAsked(row, said);
    }

    /** Only the bare intention: 「2027年に更新予定」 is about something that exists. */
    private static boolean isIntended(String said) {
        String action = Words.withoutEnd(said, INTENDED);
        return action.length() < said.length()
                && Words.withoutStart(action, ACTIONS).isEmpty();
    }

    private static boolean isSaidOfWhatIsAsked(GuidelineRow row, String said) {
        String thing = Words.withoutEnd(said, THERE_IS_NONE);
        if (thing.length() == said.length()) {
            thing = Words.withoutEnd(said, NOT_MADE);
        }
        if (thing.length() == said.length()) {
            thing = Words.withoutEnd(said, NOT_YET);
        }
        if (thing.length() == said.length()) {
            String action = Words.withoutEnd(said, NOT_DONE);
            thing = action.length() == said.length() ? said : Words.withoutEnd(action, ACTIONS);
            if (thing.length() == action.length()) {
                return false;
            }
        }
        String named = Words.withoutEnd(thing, PARTICLES);
        return thing.length() < said.length()
                && (named.isEmpty() || AskedThing.of(row).isCalled(named));
    }
}
