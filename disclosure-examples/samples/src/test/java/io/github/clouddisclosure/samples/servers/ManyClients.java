package io.github.clouddisclosure.samples.servers;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** 64 clients that send all bodies, over and over, for ten seconds. */
final class ManyClients {
    private static final int CLIENTS = 64;
    private static final Duration DURATION = Duration.ofSeconds(10);

    private final HttpClient client;
    private final RunningServer server;
    private final List<Body> bodies;

    ManyClients(HttpClient client, RunningServer server, List<Body> bodies) {
        this.client = client;
        this.server = server;
        this.bodies = bodies;
    }

    /** {@return what was not as expected} */
    List<String> unexpected() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            long end = System.nanoTime() + DURATION.toNanos();
            List<Callable<List<String>>> clients = new ArrayList<>();
            for (int first = 0; first < CLIENTS; first++) {
                int start = first;
                clients.add(() -> unexpected(start, end));
            }
            List<String> unexpected = new ArrayList<>();
            for (Future<List<String>> result : threads.invokeAll(clients)) {
                unexpected.addAll(result.get());
            }
            return unexpected;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each client starts with another body, so that the server has all of them at once. */
    private List<String> unexpected(int first, long end) throws Exception {
        List<String> unexpected = new ArrayList<>();
        for (int next = first; System.nanoTime() < end; next++) {
            Body body = bodies.get(next % bodies.size());
            int status = client.send(body.to(server), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status != body.status()) {
                unexpected.add(body + ": " + status);
            }
        }
        return unexpected;
    }
}
