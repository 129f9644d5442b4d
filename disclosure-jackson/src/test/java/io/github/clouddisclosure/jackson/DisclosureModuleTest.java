package io.github.clouddisclosure.jackson;

import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** The module in an application's own mapper. */
class DisclosureModuleTest {
    private static final Disclosure DISCLOSURE = Disclosure.builder()
            .housing(housing -> housing.fireDetection(yes()).uninterruptiblePower(yes("72時間程度")))
            .build();
    private static final String JSON = """
            {"guideline":"mic-asp-saas-3","housing":{"uninterruptiblePower":{"value":"yes","note":"72時間程度"},"fireDetection":"yes"}}""";

    record Listing(String platform, Disclosure disclosure) {}

    @Test
    void aDisclosureCanBePartOfOtherObjects() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new DisclosureModule()).build();
        Listing listing = new Listing("例", DISCLOSURE);
        String json = mapper.writeValueAsString(listing);
        assertTrue(json.contains(JSON), json);
        assertEquals(listing, mapper.readValue(json, Listing.class));
    }

    @Test
    void theModuleIsFoundByTheServiceLoader() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertEquals(DISCLOSURE, mapper.readValue(JSON, Disclosure.class));
    }

    @Test
    void theNamesOfTheFormDoNotFollowTheMappersNamingStrategy() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new DisclosureModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        assertEquals(JSON, mapper.writeValueAsString(DISCLOSURE));
    }

    @Test
    void anUnreadableDisclosureIsAnExceptionOfJacksonWithTheFindingsInItsCause() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new DisclosureModule()).build();
        MismatchedInputException refused = assertThrows(
                MismatchedInputException.class,
                () -> mapper.readValue(
                        "{\"platform\":\"例\",\n\"disclosure\":{\"guideline\":\"mic-asp-saas-3\",\"hosing\":{}}}",
                        Listing.class));
        DisclosureReadException cause = assertInstanceOf(DisclosureReadException.class, refused.getCause());
        assertEquals("/disclosure/hosing", cause.findings().get(0).pointer());
        assertEquals(2, cause.findings().get(0).position().orElseThrow().line());
        assertTrue(refused.getMessage().contains("Did you mean \"housing\"?"), refused.getMessage());
    }

    @Test
    void aTextThatIsNoJsonIsNotQuoted() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new DisclosureModule()).build();
        for (String malformed : new String[] {"秘密1975", "1975秘密", "\"a\\秘密\"", "{秘密1975:1}", "\"秘密\n\"", "\"秘密"}) {
            String json =
                    "{\"guideline\":\"mic-asp-saas-3\",\n\"personnel\":{\"representativeCareer\":" + malformed + "}}";
            StreamReadException refused =
                    assertThrows(StreamReadException.class, () -> mapper.readValue(json, Disclosure.class), malformed);
            assertNull(refused.getCause());
            assertFalse(refused.toString().contains("秘"), refused.toString());
            assertFalse(refused.toString().contains("1975"), refused.toString());
            assertTrue(refused.getLocation().getLineNr() >= 2, refused.toString());
        }
    }

    @Test
    void problemsBeforeTheEndOfTheReadingAreListedToo() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new DisclosureModule()).build();
        MismatchedInputException refused = assertThrows(
                MismatchedInputException.class, () -> mapper.readValue("{\"x\":1,\"guideline\":3}", Disclosure.class));
        DisclosureReadException cause = assertInstanceOf(DisclosureReadException.class, refused.getCause());
        assertEquals(
                List.of("/x", "/guideline"),
                cause.findings().stream().map(Finding::pointer).toList());

        StreamReadException notJson = assertThrows(
                StreamReadException.class,
                () -> mapper.readValue("{\"guideline\":\"mic-asp-saas-3\",\"x\":1,", Disclosure.class));
        DisclosureReadException before = assertInstanceOf(DisclosureReadException.class, notJson.getSuppressed()[0]);
        assertEquals("/x", before.findings().get(0).pointer());
    }

    @Test
    void aTextThatIsNotJsonIsReportedByTheMapper() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new DisclosureModule()).build();
        StreamReadException notJson =
                assertThrows(StreamReadException.class, () -> mapper.readValue("{\"guideline\":", Disclosure.class));
        assertEquals(0, notJson.getSuppressed().length);
    }

    @Test
    void aLimitAppliesInAMapperToo() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new DisclosureModule(ReadLimits.defaults().withTextLength(5)))
                .build();
        MismatchedInputException refused =
                assertThrows(MismatchedInputException.class, () -> mapper.readValue(JSON, Disclosure.class));
        assertTrue(refused.getMessage().contains("limit-exceeded"), refused.getMessage());
    }

    @Test
    void aSectionOrAnAnswerAloneIsRefusedRatherThanWrittenWithoutItsAnswers() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new DisclosureModule()).build();
        for (Object part : List.of(DISCLOSURE.getHousing(), DISCLOSURE.getDisclosedOn(), yes("72時間程度"))) {
            DatabindException refused = assertThrows(DatabindException.class, () -> mapper.writeValueAsString(part));
            assertTrue(
                    refused.getMessage().contains("write the Disclosure that it is a part of"), refused.getMessage());
        }
    }
}
