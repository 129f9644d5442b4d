package io.github.clouddisclosure.tablefiles.internal.part;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.tablefiles.TableFileException;

/** How large a workbook may be, beside its tables: everything that takes memory or time is limited and reported. */
public final class WorkbookLimits {
    /** The most entries of a file, the most relationships and the most sheets. */
    private static final int MAX_PARTS = 10_000;

    private static final int MAX_MEBIBYTES = 64;
    private static final int MAX_STYLES = 100_000;
    private static final int MAX_MERGED = 100_000;
    private static final int MAX_TEXTS = 1_000_000;
    /** The most characters of all shared texts together, and of any single text. */
    static final int MAX_CHARACTERS = 16 << 20;

    /** Deeper than any part is nested. */
    static final int MAX_DEPTH = 256;
    /** The longest attribute value that is kept: far above the 255 characters of a number format. */
    static final int MAX_ATTRIBUTE_LENGTH = 4_096;

    static final int MAX_NAME_LENGTH = 1_024;

    private WorkbookLimits() {}

    public static TableFileException damaged() {
        return new TableFileException(
                "Excel ブック(.xlsx)として読めません。表計算ソフトで開き、.xlsx で保存し直してください。",
                "It is not a workbook (.xlsx), or is damaged. Open it with a spreadsheet program and save it as .xlsx.");
    }

    static TableFileException cutOff() {
        return new TableFileException(
                "Excel ブック(.xlsx)が途中で終わっています。元のファイルから複写又はダウンロードし直してください。",
                "The workbook (.xlsx) is cut off. Copy or download it again.");
    }

    static TableFileException packedUnreadably() {
        return new TableFileException(
                "ブックの一部が、対応していない方法で圧縮又は暗号化されています。表計算ソフトで開き、.xlsx で保存し直してください。",
                "A part of the workbook is packed or encrypted in a way that is not supported. Open it with a spreadsheet"
                        + " program and save it as .xlsx again.");
    }

    static void checkUnpacked(long bytes) {
        long most = (long) MAX_MEBIBYTES << 20;
        if (bytes > most) {
            throw new TableLimitException(
                    new LocalizedText("展開したブックの大きさ(バイト)", "size of the unpacked workbook in bytes"),
                    most,
                    new LocalizedText(
                            "展開したブックが大きすぎます(上限 " + MAX_MEBIBYTES + " MiB)。",
                            "The unpacked workbook is larger than the limit of " + MAX_MEBIBYTES + " MiB."));
        }
    }

    public static void checkParts(long count) {
        check(count, MAX_PARTS, "ファイル、シート又は参照の数", "parts, sheets or relationships");
    }

    public static void checkStyles(int count) {
        check(count, MAX_STYLES, "書式の数", "styles");
    }

    public static void checkMerged(int count) {
        check(count, MAX_MERGED, "1シートの結合セルの数", "merged cells in a sheet");
    }

    public static void checkTexts(int count) {
        check(count, MAX_TEXTS, "文字列の数", "texts");
    }

    public static void checkCharacters(long count) {
        check(count, MAX_CHARACTERS, "文字列の文字数", "characters of text");
    }

    static void checkDepth(int depth) {
        check(depth, MAX_DEPTH, "要素の入れ子の段数", "nested elements");
    }

    static void checkName(int length) {
        check(length, MAX_NAME_LENGTH, "要素又は属性の名前の文字数", "characters in the name of an element or attribute");
    }

    static void checkAttribute(int length) {
        check(length, MAX_ATTRIBUTE_LENGTH, "属性(表示形式など)の文字数", "characters in an attribute, such as a number format");
    }

    private static void check(long size, int most, String japanese, String english) {
        if (size > most) {
            throw new TableLimitException(
                    new LocalizedText(japanese, english),
                    most,
                    new LocalizedText(
                            "ブックの" + japanese + "が上限(" + most + ")を超えています。",
                            "The workbook exceeds the limit of " + most + ' ' + english + '.'));
        }
    }
}
