package io.github.clouddisclosure.text;

import java.text.Normalizer;

/** The ordinary ideograph for a radical, and for a compatibility ideograph. */
final class UnifiedIdeographs {
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2EF3;
    private static final int FIRST_KANGXI = 0x2F00;
    private static final int LAST_KANGXI = 0x2FD5;
    private static final int FIRST_COMPATIBLE = 0xF900;
    private static final int LAST_COMPATIBLE = 0xFAFF;
    private static final int FIRST_COMPATIBLE_SUPPLEMENT = 0x2F800;
    private static final int LAST_COMPATIBLE_SUPPLEMENT = 0x2FA1F;

    private UnifiedIdeographs() {}

    /** Whether a character is a radical, which is a dictionary sign and not a letter of a word. */
    static boolean isRadical(int character) {
        return isKangxi(character)
                || character >= FIRST_RADICAL && character <= LAST_RADICAL && Character.isDefined(character);
    }

    /** Whether a character stands for another one and differs from it at most in shape. */
    static boolean isCompatible(int character) {
        boolean inBlock = character >= FIRST_COMPATIBLE && character <= LAST_COMPATIBLE
                || character >= FIRST_COMPATIBLE_SUPPLEMENT && character <= LAST_COMPATIBLE_SUPPLEMENT;
        // A dozen characters of the block are ordinary ideographs: 﨑 is not another form of 崎.
        return inBlock && normalized(character) != character;
    }

    /** The ordinary ideograph; the character itself if there is none. */
    static int of(int character) {
        if (character >= FIRST_RADICAL && character <= LAST_RADICAL) {
            int unified = Radicals.UNIFIED[character - FIRST_RADICAL];
            return unified == Radicals.NONE ? character : unified;
        }
        return isKangxi(character) || isCompatible(character) ? normalized(character) : character;
    }

    private static boolean isKangxi(int character) {
        return character >= FIRST_KANGXI && character <= LAST_KANGXI;
    }

    private static int normalized(int character) {
        return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                .codePointAt(0);
    }

    /** Decoded on first use, which most texts never need. */
    private static final class Radicals {
        private static final int NONE = '\u3000';
        /**
         * U+2E80 to U+2EF3 according to Unicode's EquivalentUnifiedIdeograph.txt; an ideographic space if there is
         * none.
         */
        private static final int[] UNIFIED = ("　厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣"
                        + "尢𡯂巳幺彑彐忄心扌攵　旡日月歺母"
                        + "民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹"
                        + "纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹"
                        + "艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑"
                        + "钅長镸长门𨸏阝雨青韦页风飞食𩙿飠"
                        + "饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜"
                        + "龙龜亀龟")
                .codePoints()
                .toArray();
    }
}
