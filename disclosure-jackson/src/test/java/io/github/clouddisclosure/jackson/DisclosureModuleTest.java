package io.github.clouddisclosure.jackson;

import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The module in an application's own mapper, of either generation. */
@ParameterizedClass
@MethodSource("io.github.clouddisclosure.jackson.Mapper#each")
class DisclosureModuleTest {
    private static final Disclosure DISCLOSURE = Disclosure.builder()
            .housing(housing -> housing.fireDetection(yes()).uninterruptiblePower(yes("72時間程度")))
            .build();
    private static final String JSON = """
            {"guideline":"mic-asp-saas-3","housing":{"uninterruptiblePower":{"value":"yes","note":"72時間程度"},"fireDetection":"yes"}}""";

    private final Mapper mapper;

    DisclosureModuleTest(Mapper mapper) {
        this.mapper = mapper;
    }

    record Listing(String platform, Disclosure disclosure) {}

    @Test
    void aDisclosureCanBePartOfOtherObjects() throws Exception {
        Listing listing = new Listing("例", DISCLOSURE);
        String json = mapper.text(listing);
        assertTrue(json.contains(JSON), json);
        assertEquals(listing, mapper.read(json, Listing.class));
    }

    @Test
    void theModuleIsFoundByTheServiceLoader() throws Exception {
        assertEquals(DISCLOSURE, mapper.withModulesFound().read(JSON, Disclosure.class));
    }

    @Test
    void theNamesOfTheFormDoNotFollowTheMappersNamingStrategy() throws Exception {
        assertEquals(JSON, mapper.inSnakeCase().text(DISCLOSURE));
    }

    @Test
    void anUnreadableDisclosureIsAnExceptionOfJacksonWithTheFindingsInItsCause() {
        Exception refused = assertThrows(
                mapper.mismatch(),
                () -> mapper.read(
                        "{\"platform\":\"例\",\n\"disclosure\":{\"guideline\":\"mic-asp-saas-3\",\"hosing\":{}}}",
                        Listing.class));
        DisclosureReadException cause = assertInstanceOf(DisclosureReadException.class, refused.getCause());
        assertEquals("/disclosure/hosing", cause.findings().get(0).pointer());
        assertEquals("2:44", cause.findings().get(0).position().orElseThrow().toString());
        assertTrue(refused.getMessage().contains("Did you mean \"housing\"?"), refused.getMessage());
    }

    @Test
    void aTextThatIsNoJsonIsNotQuoted() {
        for (String malformed : new String[] {"秘密1975", "1975秘密", "\"a\\秘密\"", "{秘密1975:1}", "\"秘密\n\"", "\"秘密"}) {
            String json =
                    "{\"guideline\":\"mic-asp-saas-3\",\n\"personnel\":{\"representativeCareer\":" + malformed + "}}";
            Exception refused = assertThrows(mapper.notJson(), () -> mapper.read(json, Disclosure.class), malformed);
            assertNull(refused.getCause());
            assertFalse(refused.toString().contains("秘"), refused.toString());
            assertFalse(refused.toString().contains("1975"), refused.toString());
            assertTrue(mapper.positionOf(refused).line() >= 2, refused.toString());
        }
    }

    @Test
    void problemsBeforeTheEndOfTheReadingAreListedToo() {
        Exception refused =
                assertThrows(mapper.mismatch(), () -> mapper.read("{\"x\":1,\"guideline\":3}", Disclosure.class));
        DisclosureReadException cause = assertInstanceOf(DisclosureReadException.class, refused.getCause());
        assertEquals(
                List.of("/x", "/guideline"),
                cause.findings().stream().map(Finding::pointer).toList());

        Exception notJson = assertThrows(
                mapper.notJson(), () -> mapper.read("{\"guideline\":\"mic-asp-saas-3\",\"x\":1,", Disclosure.class));
        DisclosureReadException before = assertInstanceOf(DisclosureReadException.class, notJson.getSuppressed()[0]);
        assertEquals("/x", before.findings().get(0).pointer());
    }

    @Test
    void aTextThatIsNotJsonIsReportedByTheMapper() {
        Exception notJson = assertThrows(mapper.notJson(), () -> mapper.read("{\"guideline\":", Disclosure.class));
        assertEquals(0, notJson.getSuppressed().length);
    }

    @Test
    void aLimitAppliesInAMapperToo() {
        Mapper limited = mapper.with(ReadLimits.defaults().withTextLength(5));
        Exception refused = assertThrows(limited.mismatch(), () -> limited.read(JSON, Disclosure.class));
        assertTrue(refused.getMessage().contains("limit-exceeded"), refused.getMessage());
    }

    @Test
    void theDepthIsThatOfTheWholeTextInAMapperToo() {
        Mapper four = mapper.with(ReadLimits.defaults().withDepth(4));
        String open = "{\"guideline\":\"mic-asp-saas-3\",\"business\":{\"tradeName\":{\"x\":";
        Exception unknown = assertThrows(four.mismatch(), () -> four.read(open + "[1]}}}", Disclosure.class));
        assertTrue(unknown.getMessage().contains("unknown-field"), unknown.getMessage());
        Exception deep = assertThrows(four.mismatch(), () -> four.read(open + "[[1]]}}}", Disclosure.class));
        assertTrue(deep.getMessage().contains("nesting depth: 4"), deep.getMessage());
    }

    @Test
    void aSectionOrAnAnswerAloneIsRefusedRatherThanWrittenWithoutItsAnswers() {
        for (Object part : List.of(DISCLOSURE.getHousing(), DISCLOSURE.getDisclosedOn(), yes("72時間程度"))) {
            Exception refused = assertThrows(mapper.notWritten(), () -> mapper.write(part));
            assertTrue(
                    refused.getMessage().contains("write the Disclosure that it is a part of"), refused.getMessage());
        }
    }

    @Test
    void whatTheApplicationsOwnStreamsThrowIsNotChanged() {
        IOException cutOff = new IOException("cut off");
        Exception reading = assertThrows(mapper.failed(), () -> mapper.read(failing(cutOff)));
        Exception writing = assertThrows(mapper.failed(), () -> mapper.write(DISCLOSURE, refusing(cutOff)));
        for (Exception failed : List.of(reading, writing)) {
            assertSame(cutOff, failed instanceof IOException ? failed : failed.getCause());
        }
    }

    /** A stream that ends in the middle of a disclosure. */
    private static InputStream failing(IOException end) {
        InputStream none = new InputStream() {
            @Override
            public int read() throws IOException {
                throw end;
            }
        };
        return new SequenceInputStream(
                new ByteArrayInputStream("{\"guideline\":".getBytes(StandardCharsets.UTF_8)), none);
    }

    private static OutputStream refusing(IOException end) {
        return new OutputStream() {
            @Override
            public void write(int aByte) throws IOException {
                throw end;
            }
        };
    }
}
