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
import io.github.clouddisclosure.guideline.GuidelineItem;
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
    static final List<GuidelineItem> ITEMS = Guideline.aspSaas3().items();

    private static final Set<String> NOT_OF_A_ROW = Set.of("from", "answer", "build");

    @ParameterizedTest
    @FieldSource("ITEMS")
    void theAccessorAnswersWithTheTypeThatTheRowAsksFor(GuidelineItem item) {
        assertEquals(
                answerType(item),
                SectionTypes.accessor(item).getGenericReturnType().getTypeName());
    }

    @ParameterizedTest
    @FieldSource("ITEMS")
    void theSetterTakesTheTypeThatTheRowAsksFor(GuidelineItem item) {
        Method setter = SectionTypes.setter(item);
        assertEquals(1, setter.getParameterCount());
        assertEquals(answerType(item), setter.getGenericParameterTypes()[0].getTypeName());
    }

    private static String answerType(GuidelineItem item) {
        String value = item.kind().valueType().getName();
        if (item.kind().isChoice()) {
            Class<?> detail = item.detail()
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
        Set<String> rows = Guideline.aspSaas3().items(section).stream()
                .map(GuidelineItem::property)
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
    @FieldSource("ITEMS")
    void aRowIsUnansweredUntilItIsSet(GuidelineItem item) {
        assertInstanceOf(Unanswered.class, Disclosure.builder().build().answer(item));
    }

    @ParameterizedTest
    @FieldSource("ITEMS")
    void whatIsSetByNameIsGotByNameAndByTheAccessor(GuidelineItem item) throws ReflectiveOperationException {
        Answer<?> answer = Unblemished.answer(item);
        Disclosure disclosure = Disclosure.builder().answer(item, answer).build();
        assertEquals(answer, disclosure.answer(item));
        assertEquals(answer, SectionTypes.accessor(item).invoke(holder(disclosure, item.section())));
        for (GuidelineItem other : ITEMS) {
            assertEquals(other.equals(item), disclosure.answer(other).isAnswered(), other::toString);
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
    @FieldSource("ITEMS")
    void whatIsSetBySetterIsGotByName(GuidelineItem item) throws ReflectiveOperationException {
        if (item.section() == Section.DISCLOSURE_DATE) {
            return;
        }
        SectionBuilder<?, ?> builder = SectionTypes.builder(item.section());
        Answer<?> answer = Unblemished.answer(item);
        SectionTypes.setter(item).invoke(builder, answer);
        assertEquals(answer, builder.build().answer(item));
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
        for (GuidelineItem item : ITEMS) {
            if (item.section() != section) {
                String message = "row " + item.id() + " (" + item.key() + ") is not in section " + section.key();
                assertEquals(
                        message,
                        assertThrows(IllegalArgumentException.class, () -> builder.answer(item, Answers.unanswered()))
                                .getMessage());
                assertEquals(
                        message,
                        assertThrows(IllegalArgumentException.class, () -> built.answer(item))
                                .getMessage());
            }
        }
    }
}
