package io.github.clouddisclosure.samples.servers;

import static io.github.clouddisclosure.answer.Answers.corporateNumber;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureSchema;
import io.github.clouddisclosure.samples.CompleteDisclosure;
import io.github.clouddisclosure.samples.maven.SampleProject;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real servers, asked over HTTP. */
@Tag("samples")
@ParameterizedClass
@EnumSource
class ServersIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private static SampleProject project;
    private static RunningServer server;

    @Parameter
    SampleServer sample;

    @BeforeParameterizedClassInvocation
    static void start(SampleServer sample) throws Exception {
        project = sample.build();
        server = sample.start(project);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        server.close();
    }

    static List<Body> bodies() throws IOException {
        return Bodies.all();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void anErrorIsRefusedAndAWarningIsNot(Body body) throws Exception {
        HttpResponse<String> response = send(body);
        assertEquals(body.status(), response.statusCode(), response::body);
    }

    @Test
    void whatIsAddedIsGivenBack() throws Exception {
        HttpResponse<String> added = send(Body.of("complete", "/disclosures", Bodies.complete(), 201));
        URI location = server.address(
                URI.create(added.headers().firstValue("Location").orElseThrow()).getPath());
        HttpResponse<byte[]> given =
                CLIENT.send(HttpRequest.newBuilder(location).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, given.statusCode());
        assertEquals(CompleteDisclosure.build(), DisclosureJson.create().read(given.body()));
        assertEquals(
                CompleteDisclosure.build(),
                DisclosureJson.create().read(added.body().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theApiIsDescribedByTheSchemaOfTheLibrary() throws Exception {
        assumeTrue(sample.describesItsApi(), "only a sample with springdoc describes its API");
        HttpRequest request =
                HttpRequest.newBuilder(server.address("/v3/api-docs")).build();
        JsonNode api = JSON.readTree(
                CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()).body());
        assertEquals(
                "#/components/schemas/Disclosure",
                api.at("/paths/~1disclosures/post/requestBody/content/application~1json/schema/$ref")
                        .asString());
        JsonNode schemas = JSON.readTree(DisclosureSchema.openApi()).at("/components/schemas");
        assertTrue(schemas.size() > 1);
        schemas.propertyStream()
                .forEach(schema -> assertEquals(
                        schema.getValue().path("title"),
                        api.path("components")
                                .path("schemas")
                                .path(schema.getKey())
                                .path("title"),
                        schema::getKey));
        assertEquals(
                schemas.at("/Disclosure/properties/housing/properties/fireDetection/description"),
                api.at("/components/schemas/Disclosure/properties/housing/properties/fireDetection/description"));
    }

    static Stream<Disclosure> disclosures() throws IOException {
        Disclosure complete = CompleteDisclosure.build();
        DisclosureJson json = DisclosureJson.create();
        return Stream.of(
                complete,
                json.read(Bodies.example("doubtful.json").getBytes(StandardCharsets.UTF_8)),
                Disclosure.builder().build(),
                complete.with(d -> d.business(b -> b.corporateNumber(corporateNumber("1")))
                        .finance(f -> f.sales(yen(-1)))
                        .housing(h -> h.fireDetection(withheld()))));
    }

    @ParameterizedTest
    @MethodSource("disclosures")
    void theProviderFindsWhatTheValidatorFinds(Disclosure disclosure) throws Exception {
        HttpResponse<String> response = send(Body.of("findings", "/findings", Bodies.json(disclosure), 200));
        assertEquals(200, response.statusCode(), response::body);
        assertEquals(
                DisclosureValidator.create().validate(disclosure).stream()
                        .map(finding -> text(finding))
                        .toList(),
                texts(JSON.readTree(response.body())));
    }

    @Test
    void noLogShowsTheCareerOfTheRepresentative() throws Exception {
        try (RunningServer logging = sample.startLogging(project)) {
            for (Body body : CareerBodies.all()) {
                HttpResponse<String> response = CLIENT.send(body.to(logging), HttpResponse.BodyHandlers.ofString());
                assertEquals(body.status(), response.statusCode(), body + response.body());
                assertShowsNoSecret(response.body());
            }
            String log = logging.stop();
            assertTrue(log.contains("cannot be read as a disclosure"), "the refusals are in the log");
            assertShowsNoSecret(log);
        }
    }

    private static void assertShowsNoSecret(String text) {
        CareerBodies.SECRETS.forEach(secret -> assertFalse(text.contains(secret), text));
    }

    @Test
    void manyClientsGetWhatIsExpected() throws Exception {
        assertEquals(List.of(), new ManyClients(CLIENT, server, Bodies.all()).unexpected());
    }

    private static HttpResponse<String> send(Body body) throws IOException, InterruptedException {
        return CLIENT.send(body.to(server), HttpResponse.BodyHandlers.ofString());
    }

    private static String text(Finding finding) {
        return String.join(
                " ",
                finding.code().code(),
                finding.row().map(GuidelineRow::id).orElse(""),
                finding.pointer(),
                finding.message(Locale.JAPANESE));
    }

    private static List<String> texts(JsonNode findings) {
        return StreamSupport.stream(findings.spliterator(), false)
                .map(finding -> String.join(
                        " ",
                        finding.get("code").asString(),
                        finding.get("row").asString(),
                        finding.get("pointer").asString(),
                        finding.get("message").asString()))
                .toList();
    }
}
