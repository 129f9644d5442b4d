package io.github.clouddisclosure.samples.servers;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The body of a request, and what is expected of it.
 *
 * @param name what it is
 * @param path where it is sent to
 * @param bytes the body
 * @param status the status of the response
 */
record Body(String name, String path, byte[] bytes, int status) {
    static Body of(String name, String path, String text, int status) {
        return new Body(name, path, text.getBytes(StandardCharsets.UTF_8), status);
    }

    HttpRequest to(RunningServer server) {
        URI address = server.address(path);
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "ja")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
    }

    @Override
    public String toString() {
        return name;
    }
}
