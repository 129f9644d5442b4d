package io.github.clouddisclosure.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.testing.Unblemished;
import io.github.clouddisclosure.value.YesNo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.FieldSource;

class RowAccessorsTest {
    static final List<GuidelineRow> ROWS = Guideline.aspSaas3().rows();

    private static final Set<String> NOT_OF_A_ROW = Set.of("from", "answer", "build");

    @ParameterizedTest
    @FieldSource("ROWS")
    void theAccessorAnswersWithTheTypeThatTheRowAsksFor(GuidelineRow row) {
        assertEquals(
                answerType(row),
                SectionTypes.accessor(row).getGenericReturnType().getTypeName());
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void theSetterTakesTheTypeThatTheRowAsksFor(GuidelineRow row) {
        Method setter = SectionTypes.setter(row);
        assertEquals(1, setter.getParameterCount());
        assertEquals(answerType(row), setter.getGenericParameterTypes()[0].getTypeName());
    }

    private static String answerType(GuidelineRow row) {
        String value = row.kind().valueType().getName();
        if (row.kind().isChoice()) {
            Class<?> detail = row.detail()
                    .filter(asked -> asked != AnswerKind.TEXT)
                    .<Class<?>>map(AnswerKind::valueType)
                    .orElse(Void.class);
            value = YesNo.class.getName() + "<" + detail.getName() + ">";
        }
        return Answer.class.getName() + "<" + value + ">";
    }

    @ParameterizedTest
    @EnumSource
    void everyAccessorAndSetterIsOfARow(Section section) {
        Set<String> rows = Guideline.aspSaas3().rows(section).stream()
                .map(GuidelineRow::property)
                .collect(Collectors.toSet());
        assertEquals(
                rows,
                Arrays.stream(SectionTypes.accessors(section).getDeclaredMethods())
                        .filter(method -> method.getReturnType() == Answer.class && method.getParameterCount() == 0)
                        .map(method -> method.getName().substring(3, 4).toLowerCase(Locale.ROOT)
                                + method.getName().substring(4))
                        .collect(Collectors.toSet()));
        assertEquals(
                rows,
                Arrays.stream(SectionTypes.setters(section).getDeclaredMethods())
                        .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {Answer.class}))
                        .map(Method::getName)
                        .filter(name -> !NOT_OF_A_ROW.contains(name))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void aRowIsUnansweredUntilItIsSet(GuidelineRow row) {
        assertInstanceOf(Unanswered.class, Disclosure.builder().build().answer(row));
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void whatIsSetByNameIsGotByNameAndByTheAccessor(GuidelineRow row) throws ReflectiveOperationException {
        Answer<?> answer = Unblemished.answer(row);
        Disclosure disclosure = Disclosure.builder().answer(row, answer).build();
        assertEquals(answer, disclosure.answer(row));
        assertEquals(answer, SectionTypes.accessor(row).invoke(holder(disclosure, row.section())));
        for (GuidelineRow other : ROWS) {
            assertEquals(other.equals(row), disclosure.answer(other).isAnswered(), other::toString);
        }
    }

    private static Object holder(Disclosure disclosure, Section section) throws ReflectiveOperationException {
        if (section == Section.DISCLOSURE_DATE) {
            return disclosure;
        }
        String name = SectionTypes.accessors(section).getSimpleName();
        return Disclosure.class.getMethod("get" + name).invoke(disclosure);
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void whatIsSetBySetterIsGotByName(GuidelineRow row) throws ReflectiveOperationException {
        if (row.section() == Section.DISCLOSURE_DATE) {
            return;
        }
        SectionBuilder<?, ?> builder = SectionTypes.builder(row.section());
        Answer<?> answer = Unblemished.answer(row);
        SectionTypes.setter(row).invoke(builder, answer);
        assertEquals(answer, builder.build().answer(row));
    }

    @Test
    void theDateIsSetBySetter() {
        Disclosure disclosure =
                Disclosure.builder().disclosedOn(Answers.date(2024, 6, 12)).build();
        assertEquals(Answers.date(2024, 6, 12), disclosure.getDisclosedOn());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DISCLOSURE_DATE")
    void theRowsOfOtherSectionsAreRefused(Section section) {
        SectionBuilder<?, ?> builder = SectionTypes.builder(section);
        SectionAnswers built = builder.build();
        for (GuidelineRow row : ROWS) {
            if (row.section() != section) {
                String message = "row " + row.id() + " (" + row.key() + ") is not in section " + section.key();
                assertEquals(
                        message,
                        assertThrows(IllegalArgumentException.class, () -> builder.answer(row, Answers.unanswered()))
                                .getMessage());
                assertEquals(
                        message,
                        assertThrows(IllegalArgumentException.class, () -> built.answer(row))
                                .getMessage());
            }
        }
    }
}
