package com.example.disclosures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DisclosureApplicationTest {
    @LocalServerPort
    private int port;

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
        URI uri = URI.create("http://localhost:" + port + "/disclosures");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
