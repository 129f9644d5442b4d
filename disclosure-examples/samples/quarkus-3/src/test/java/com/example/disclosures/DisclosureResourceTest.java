package com.example.disclosures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DisclosureResourceTest {
    @TestHTTPResource("/disclosures")
    URI disclosures;

    @Test
    void anUnansweredMandatoryRowIsAnError() throws Exception {
        assertEquals(400, post("{\"guideline\":\"mic-asp-saas-3\"}").statusCode());
    }

    @Test
    void anUnknownNameIsAnError() throws Exception {
        assertEquals(
                400, post("{\"guideline\":\"mic-asp-saas-3\",\"hosing\":{}}").statusCode());
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(disclosures)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
