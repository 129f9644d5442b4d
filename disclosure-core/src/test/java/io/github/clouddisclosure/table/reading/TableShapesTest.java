package io.github.clouddisclosure.table.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.grid.BarSeparatedText;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table with every row of the guideline, in every shape in which tables are published. */
class TableShapesTest {
    private static final List<GuidelineRow> ROWS = Guideline.aspSaas3().rows();

    private static TableGrid table(List<String> head, BiFunction<GuidelineRow, Boolean, List<String>> row) {
        List<TableLine> lines = new ArrayList<>();
        lines.add(new TableLine(1, List.of("情報開示認定サービスの表題")));
        lines.add(new TableLine(2, head));
        for (GuidelineRow guidelineRow : ROWS) {
            lines.add(new TableLine(lines.size() + 1, row.apply(guidelineRow, guidelineRow.subNumber() > 1)));
        }
        lines.add(new TableLine(lines.size() + 1, List.of("注1:「必須」は情報開示が必須である項目。")));
        return new TableGrid(lines);
    }

    private static String answer(GuidelineRow guidelineRow) {
        return "回答 " + guidelineRow.id();
    }

    private static String ifFirst(boolean goesOn, Object text) {
        return goesOn ? "" : text.toString();
    }

    private static String ja(GuidelineRow guidelineRow) {
        return guidelineRow.prescription().ja();
    }

    private enum Shape {
        MERGED_CELLS_ARE_EMPTY {
            @Override
            TableGrid table() {
                return TableShapesTest.table(
                        List.of("No.", "種別", "サービスレベル項目例", "規程内容", "必須/選択", "内容"),
                        (guidelineRow, goesOn) -> List.of(
                                ifFirst(goesOn, guidelineRow.number()),
                                ifFirst(goesOn, guidelineRow.category().ja()),
                                ifFirst(goesOn, guidelineRow.item().ja()),
                                ja(guidelineRow),
                                guidelineRow.requirement().label().ja(),
                                answer(guidelineRow)));
            }
        },
        MERGED_CELLS_REPEAT_THEIR_TEXT {
            @Override
            TableGrid table() {
                return TableShapesTest.table(
                        List.of("No.", "種別", "項目", "記述内容", "必須/選択", "情報開示内容", "情報開示内容"),
                        (guidelineRow, goesOn) -> List.of(
                                "" + guidelineRow.number(),
                                guidelineRow.category().ja(),
                                guidelineRow.item().ja(),
                                ja(guidelineRow),
                                guidelineRow.requirement().label().ja(),
                                answer(guidelineRow),
                                answer(guidelineRow)));
            }
        },
        CELLS_MOVE_LEFT_WHERE_OTHERS_ARE_MISSING {
            @Override
            TableGrid table() {
                return TableShapesTest.table(
                        List.of("No.", "種別", "サービスレベル項目例", "規程内容", "必須/選択", "内容"),
                        (guidelineRow, goesOn) -> goesOn
                                ? List.of(
                                        ja(guidelineRow),
                                        guidelineRow.requirement().label().ja(),
                                        answer(guidelineRow),
                                        "",
                                        "")
                                : List.of(
                                        "" + guidelineRow.number(),
                                        guidelineRow.item().ja(),
                                        ja(guidelineRow),
                                        guidelineRow.requirement().label().ja(),
                                        answer(guidelineRow)));
            }
        },
        THE_REQUIREMENT_IS_EMPTY {
            @Override
            TableGrid table() {
                return TableShapesTest.table(
                        List.of("No.", "種別", "サービスレベル項目例", "規程内容", "必須/選択", "内容"),
                        (guidelineRow, goesOn) -> List.of(
                                ifFirst(goesOn, guidelineRow.number()),
                                ifFirst(goesOn, guidelineRow.category().ja()),
                                ifFirst(goesOn, guidelineRow.item().ja()),
                                ja(guidelineRow),
                                ifFirst(
                                        goesOn,
                                        guidelineRow.requirement().label().ja()),
                                answer(guidelineRow)));
            }
        },
        THERE_IS_NO_REQUIREMENT_COLUMN {
            @Override
            TableGrid table() {
                return TableShapesTest.table(
                        List.of("No.", "項目", "規程内容", "回答"),
                        (guidelineRow, goesOn) -> List.of(
                                "" + guidelineRow.number(),
                                guidelineRow.item().ja(),
                                ja(guidelineRow),
                                answer(guidelineRow)));
            }
        },
        THE_ANSWER_STANDS_BEFORE_THE_REQUIREMENT {
            @Override
            TableGrid table() {
                return TableShapesTest.table(
                        List.of("No.", "規程内容", "内容", "必須/選択", "種別", "項目"),
                        (guidelineRow, goesOn) -> List.of(
                                ifFirst(goesOn, guidelineRow.number()),
                                ja(guidelineRow),
                                answer(guidelineRow),
                                guidelineRow.requirement().label().ja(),
                                guidelineRow.category().ja(),
                                guidelineRow.item().ja()));
            }
        },
        THE_ANSWER_STANDS_FIRST_AND_THE_REQUIREMENT_IS_EMPTY {
            @Override
            TableGrid table() {
                return TableShapesTest.table(
                        List.of("内容", "No.", "必須/選択", "規程内容"),
                        (guidelineRow, goesOn) ->
                                List.of(answer(guidelineRow), "" + guidelineRow.number(), "", ja(guidelineRow)));
            }
        },
        THERE_IS_NO_NUMBER_COLUMN {
            @Override
            TableGrid table() {
                return TableShapesTest.table(
                        List.of("項目", "規程内容", "必須/選択", "内容"),
                        (guidelineRow, goesOn) -> List.of(
                                ifFirst(goesOn, guidelineRow.item().ja()),
                                ja(guidelineRow),
                                guidelineRow.requirement().label().ja(),
                                answer(guidelineRow)));
            }
        },
        THE_NUMBER_NAMES_THE_ROW {
            @Override
            TableGrid table() {
                return TableShapesTest.table(
                        List.of("No.", "規程内容", "必須/選択", "内容"),
                        (guidelineRow, goesOn) -> List.of(
                                "No." + guidelineRow.id(),
                                ja(guidelineRow),
                                guidelineRow.requirement().label().ja(),
                                answer(guidelineRow)));
            }
        },
        IT_IS_IN_ENGLISH {
            @Override
            TableGrid table() {
                return TableShapesTest.table(
                        List.of("No.", "Category", "Item", "Prescribed content", "Mandatory/optional", "Content"),
                        (guidelineRow, goesOn) -> List.of(
                                ifFirst(goesOn, guidelineRow.number()),
                                ifFirst(goesOn, guidelineRow.category().en()),
                                ifFirst(goesOn, guidelineRow.item().en()),
                                guidelineRow.prescription().en(),
                                guidelineRow.requirement().label().en().toUpperCase(Locale.ROOT),
                                answer(guidelineRow)));
            }
        },
        IT_IS_IN_ENGLISH_WITHOUT_NUMBERS {
            @Override
            TableGrid table() {
                return TableShapesTest.table(
                        List.of("Category", "Item", "Prescription", "Requirement", "Answer"),
                        (guidelineRow, goesOn) -> List.of(
                                guidelineRow.category().en(),
                                guidelineRow.item().en(),
                                guidelineRow.prescription().en(),
                                guidelineRow.requirement().label().en(),
                                answer(guidelineRow)));
            }
        },
        EVERYTHING_IS_FULL_WIDTH {
            @Override
            TableGrid table() {
                TableGrid table = MERGED_CELLS_ARE_EMPTY.table();
                return BarSeparatedText.grid(table.lines().stream()
                        .map(line -> line.cells().stream().map(Shape::fullWidth).collect(Collectors.joining("｜")))
                        .collect(Collectors.joining("\n")));
            }
        };

        abstract TableGrid table();

        private static String fullWidth(String cell) {
            return cell.startsWith("回答")
                    ? cell
                    : cell.codePoints()
                            .map(c -> c > ' ' && c <= '~' ? c - '!' + '！' : c)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString();
        }
    }

    private static void assertEveryRowIsRead(TableGrid table) {
        TableReading reading = TableReader.read(List.of(table));
        for (GuidelineRow guidelineRow : ROWS) {
            Answer<?> answer = reading.disclosure().answer(guidelineRow);
            String text = answer.sourceText()
                    .orElseGet(() -> answer.value().map(Object::toString).orElse(""));
            assertEquals(answer(guidelineRow), text, guidelineRow::toString);
        }
        assertEquals(List.of(), reading.findings());
        assertEquals(List.of(), reading.disclosure().getSupplementary());
        assertEquals(2, reading.unplaced().size(), () -> reading.unplaced().toString());
    }

    @ParameterizedTest
    @EnumSource
    void everyRowIsRead(Shape shape) {
        assertEveryRowIsRead(shape.table());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfTheRowsDoesNotMatter(long seed) {
        List<TableLine> lines =
                new ArrayList<>(Shape.MERGED_CELLS_REPEAT_THEIR_TEXT.table().lines());
        Collections.shuffle(lines.subList(2, lines.size() - 1), new Random(seed));
        assertEveryRowIsRead(new TableGrid(lines));
    }

    @Test
    void aHeadingAcrossTheTableMayRepeatItsText() {
        TableReading reading = TableReader.read(new TableGrid(List.of(
                new TableLine(1, List.of("No.", "種別", "項目", "規程内容", "必須/選択", "内容")),
                new TableLine(2, Collections.nCopies(6, "人材")),
                new TableLine(3, Collections.nCopies(6, "AI機能")),
                new TableLine(4, List.of("AI-1", "学習", "学習", "学習データの利用", "選択", "無し")))));
        assertEquals(
                List.of("AI機能"),
                reading.disclosure().getSupplementary().stream()
                        .map(row -> row.getSection())
                        .toList());
        assertEquals(
                List.of(3), reading.unplaced().stream().map(TableLine::number).toList());
    }

    @Test
    void theTextsOfDifferentCellsAfterTheRequirementAreAllKept() {
        TableReading reading =
                TableReader.read(BarSeparatedText.grid("88 | 火災検知システムの有無 | 必須 | 有り | | 有り | 有り | 毎年点検 |"));
        assertEquals("有り 有り 毎年点検", reading.rows().get(0).sourceText());
    }

    @Test
    void cellsWithLookAlikesAreReadAndAreCleanedOnlyOnRequest() {
        UnaryOperator<String> blemish =
                text -> text.replace('用', '⽤').replace('長', '⻑').replace('入', '⼊');
        TableGrid table = Shape.MERGED_CELLS_ARE_EMPTY.table();
        TableGrid blemished = new TableGrid(table.lines().stream()
                .map(line -> new TableLine(
                        line.number(), line.cells().stream().map(blemish).toList()))
                .toList());
        assertEquals(table, blemished.cleaned());
        assertEveryRowIsRead(blemished);
        TableGrid answer = BarSeparatedText.grid("2 | 事業者の正式名称(商号) | 必須 | 株式会社⻑⽤ |");
        assertEquals("株式会社⻑⽤", TableReader.read(answer).rows().get(0).sourceText());
        assertEquals("株式会社長用", TableReader.read(answer.cleaned()).rows().get(0).sourceText());
    }
}
