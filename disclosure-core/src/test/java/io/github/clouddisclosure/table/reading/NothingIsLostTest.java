package io.github.clouddisclosure.table.reading;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a table is damaged, all of its text is in the reading. */
class NothingIsLostTest {
    private static final String[] TEXTS = {
        "",
        "",
        "有り",
        "有り、72時間程度(目安)",
        "無し。",
        "必須",
        "選択",
        "非公開",
        "13",
        "48",
        "2-1",
        "2024年 6月12日",
        "¥50,000(税別)",
        "99.9%以上",
        "告知方法",
        "人材",
        "AI機能",
        "No.",
        "必須/選択",
        "注1:注記",
        "約100社",
        "〒105-0023 東京都",
        "何か　の 文章"
    };

    private static final List<List<String>> HEADS = List.of(
            List.of("No.", "種別", "サービスレベル項目例", "規程内容", "必須/選択", "内容"),
            List.of("規程内容", "必須/選択", "内容", "No."),
            List.of("No.", "規程内容", "内容", "必須/選択", "種別", "項目"),
            List.of("内容", "甲社記入欄", "必須/選択", "規程内容", "備考"),
            List.of("No.", "規程内容", "内容"),
            List.of("項目", "必須/選択"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aDamagedTableLosesNothing(long seed) {
        Random random = new Random(seed);
        List<TableLine> lines = new ArrayList<>();
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            lines.add(new TableLine(lines.size() + 1, torn(row, random)));
            if (random.nextInt(4) == 0) {
                lines.add(new TableLine(lines.size() + 1, anything(random)));
            }
            if (random.nextInt(20) == 0) {
                lines.add(new TableLine(lines.size() + 1, HEADS.get(random.nextInt(HEADS.size()))));
            }
        }
        TableGrid grid = new TableGrid(lines);
        LostText.assertNothingLost(grid, TableReader.read(grid));
    }

    private static List<String> torn(GuidelineRow row, Random random) {
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(row.number()),
                row.category().ja(),
                row.item().ja(),
                row.prescription().ja(),
                row.requirement().label().ja(),
                TEXTS[random.nextInt(TEXTS.length)]));
        switch (random.nextInt(9)) {
            case 0 -> cells.subList(0, random.nextInt(4)).clear();
            case 1 -> cells.set(4, "");
            case 2 -> cells.add(TEXTS[random.nextInt(TEXTS.length)]);
            case 3 -> cells.addAll(0, Collections.nCopies(random.nextInt(3), "欄外"));
            case 4 -> cells.remove(random.nextInt(cells.size()));
            case 5 -> cells.add(5, cells.get(5));
            case 6 -> Collections.shuffle(cells, random);
            case 7 -> cells.replaceAll(cell -> random.nextInt(8) == 0 ? "人材" : cell);
            default -> {}
        }
        return cells;
    }

    private static List<String> anything(Random random) {
        List<String> cells = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            cells.add(TEXTS[random.nextInt(TEXTS.length)]);
        }
        return cells;
    }
}
