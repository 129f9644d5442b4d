package com.example.disclosures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DisclosureApplicationTest {
    private static final String DRAFT = "{\"guideline\":\"mic-asp-saas-3\"}";
    private static final String LISTING = "{\"platform\":\"例\",\"disclosure\":" + DRAFT + "}";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "ja, /disclosures, ''",
        "en, /disclosures, ''",
        "ja, /listings, /disclosure",
        "en, /listings, /disclosure"
    })
    void theProblemOfADraftHasItsErrorsInTheLanguageOfTheClient(String language, String path, String above)
            throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        List<String> errors = DisclosureValidator.create()
                .validate(Disclosure.builder().build())
                .stream()
                .filter(Finding::isError)
                .map(error -> error.code() + " " + error.row().orElseThrow().id() + " " + above + error.pointer() + " "
                        + error.message(locale))
                .toList();
        JsonNode findings = problem(path, path.equals("/listings") ? LISTING : DRAFT, language)
                .get("findings");
        assertEquals(
                errors,
                StreamSupport.stream(findings.spliterator(), false)
                        .map(error -> error.get("code").asString() + " "
                                + error.get("row").asString() + " "
                                + error.get("pointer").asString() + " "
                                + error.get("message").asString())
                        .toList());
    }

    @Test
    void theProblemOfAnUnknownNameHasItsPlace() throws Exception {
        JsonNode found = problem("/disclosures", "{\"guideline\":\"mic-asp-saas-3\",\n \"hosing\":{}}", "ja")
                .get("findings")
                .get(0);
        assertEquals("/hosing", found.get("pointer").asString());
        assertEquals(2, found.get("line").asInt());
        assertTrue(found.get("column").asInt() > 1, found::toString);
    }

    private JsonNode problem(String path, String body, String language) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(400, response.statusCode());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElseThrow());
        return new JsonMapper().readTree(response.body());
    }
}
