package io.github.clouddisclosure.samples.mapper;

import static io.github.clouddisclosure.answer.Answers.described;
import static io.github.clouddisclosure.answer.Answers.notApplicable;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.unanswered;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.TypedAnswer;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.samples.CompleteDisclosure;
import io.github.clouddisclosure.section.Housing;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapper without the module fails: what it wrote would be without the answers. */
class MapperWithoutModuleTest {
    record Listing(String platform, Disclosure disclosure) {}

    static Stream<Arguments> everyMapperWithEveryObject() {
        Disclosure complete = CompleteDisclosure.build();
        Disclosure draft = Disclosure.builder().build();
        List<Object> objects = List.of(
                complete,
                draft,
                new Listing("例", complete),
                List.of(complete),
                Map.of("disclosure", draft),
                complete.getHousing(),
                draft.getHousing(),
                yes("72時間程度"),
                text("例"),
                described("例"),
                withheld("例"),
                notApplicable(),
                unanswered());
        return Stream.of(PlainMapper.values())
                .flatMap(mapper -> objects.stream().map(object -> Arguments.of(mapper, object)));
    }

    @ParameterizedTest
    @MethodSource("everyMapperWithEveryObject")
    void writesNothing(PlainMapper mapper, Object object) {
        assertThrows(Exception.class, () -> mapper.write(object));
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsMissing(PlainMapper mapper) {
        String message = assertThrows(
                        Exception.class,
                        () -> mapper.write(CompleteDisclosure.build().getHousing()))
                .getMessage();
        assertTrue(message.contains("a mapper that has the DisclosureModule of disclosure-jackson"), message);
    }

    @ParameterizedTest
    @EnumSource
    void readsNothing(PlainMapper mapper) {
        String json = "{\"guideline\":\"mic-asp-saas-3\"}";
        assertThrows(Exception.class, () -> mapper.read(json, Disclosure.class));
        assertThrows(Exception.class, () -> mapper.read("{\"disclosure\":" + json + "}", Listing.class));
        assertThrows(Exception.class, () -> mapper.read("{}", Housing.class));
        assertThrows(Exception.class, () -> mapper.read("{\"answered\":true}", Answer.class));
    }

    static Stream<Answer<?>> answers() {
        return Stream.of(text("例"), described("例"), withheld(), notApplicable(), unanswered());
    }

    /** A debugger, a template or Kotlin reads properties too. */
    @ParameterizedTest
    @MethodSource("answers")
    void theRefusalIsAPropertyThatAnyoneElseCanRead(Answer<?> answer) {
        Object refusal = answer instanceof TypedAnswer<?> typed
                ? typed.getMapperRefusal()
                : answer instanceof Described<?> described
                        ? described.getMapperRefusal()
                        : ((Unanswered<?>) answer).getMapperRefusal();
        assertDoesNotThrow(refusal::toString);
    }
}
