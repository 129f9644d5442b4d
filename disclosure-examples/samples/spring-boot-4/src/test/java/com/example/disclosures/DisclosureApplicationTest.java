package com.example.disclosures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void anUnansweredMandatoryRowIsAnErrorThatNamesTheRow() throws Exception {
        HttpResponse<String> response = post("{\"guideline\":\"mic-asp-saas-3\"}");
        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("\"row\":\"84.1\""), response.body());
    }

    @Test
    void anUnknownNameIsAnErrorThatNamesThePlace() throws Exception {
        HttpResponse<String> response = post("{\"guideline\":\"mic-asp-saas-3\",\n \"hosing\":{}}");
        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("\"line\":2"), response.body());
        assertTrue(response.body().contains("\"pointer\":\"/hosing\""), response.body());
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
