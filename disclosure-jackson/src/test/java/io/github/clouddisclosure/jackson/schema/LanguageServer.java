package io.github.clouddisclosure.jackson.schema;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the YAML language server, as an editor is one. */
final class LanguageServer implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    /** Nothing is fetched from the network. */
    private static final Map<String, Object> SETTINGS = Map.of(
            "schemaStore", Map.of("enable", false),
            "completion", true,
            "hover", true,
            "validate", true);

    private final Process process;
    private final OutputStream to;
    private final DataInputStream from;
    private int lastId;

    LanguageServer(Path log) throws IOException {
        Path program = NodeTools.FOLDER.resolve(
                Path.of("node_modules", "yaml-language-server", "bin", "yaml-language-server"));
        process = new ProcessBuilder(NodeTools.command("yaml-language-server", program, "--stdio"))
                .redirectError(log.toFile())
                .start();
        to = process.getOutputStream();
        from = new DataInputStream(process.getInputStream());
        request("initialize", Map.of("capabilities", capabilities()));
        notify("initialized", Map.of());
        notify("workspace/didChangeConfiguration", Map.of("settings", Map.of("yaml", SETTINGS)));
    }

    private static Map<String, Object> capabilities() {
        return Map.of(
                "workspace",
                Map.of("configuration", true),
                "textDocument",
                Map.of(
                        "completion",
                        Map.of("completionItem", Map.of("documentationFormat", List.of("markdown"))),
                        "hover",
                        Map.of("contentFormat", List.of("markdown")),
                        "publishDiagnostics",
                        Map.of()));
    }

    /** Opens a document, and returns what the editor would underline. */
    JsonNode open(Path file, String text) {
        String uri = file.toUri().toString();
        notify(
                "textDocument/didOpen",
                Map.of("textDocument", Map.of("uri", uri, "languageId", "yaml", "version", 1, "text", text)));
        JsonNode published = await(message -> method(message).equals("textDocument/publishDiagnostics")
                && message.at("/params/uri").asString().equals(uri));
        return published.at("/params/diagnostics");
    }

    /** Asks something about a place in an open document. */
    JsonNode ask(String method, Path file, int line, int character) {
        return request(
                method,
                Map.of(
                        "textDocument", Map.of("uri", file.toUri().toString()),
                        "position", Map.of("line", line, "character", character)));
    }

    private JsonNode request(String method, Map<String, Object> parameters) {
        int id = ++lastId;
        send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", parameters));
        JsonNode answer =
                await(message -> method(message).isEmpty() && message.path("id").asInt(0) == id);
        if (answer.has("error")) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.path("result");
    }

    private void notify(String method, Map<String, Object> parameters) {
        send(Map.of("jsonrpc", "2.0", "method", method, "params", parameters));
    }

    private JsonNode await(Predicate<JsonNode> expected) {
        while (true) {
            JsonNode message = receive();
            if (expected.test(message)) {
                return message;
            } else if (!method(message).isEmpty() && message.has("id")) {
                answer(message);
            }
        }
    }

    /** The method of a request or a notification; empty for an answer. */
    private static String method(JsonNode message) {
        return message.path("method").asString("");
    }

    /** The server asks for its settings, one for each section that it names, and for nothing else that matters here. */
    private void answer(JsonNode request) {
        List<Object> settings = request.at("/params/items")
                .valueStream()
                .<Object>map(item -> item.path("section").asString("").equals("yaml") ? SETTINGS : Map.of())
                .toList();
        send(Map.of("jsonrpc", "2.0", "id", request.get("id"), "result", settings));
    }

    private void send(Map<String, Object> message) {
        byte[] content = MAPPER.writeValueAsBytes(message);
        try {
            to.write(("Content-Length: " + content.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            to.write(content);
            to.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private JsonNode receive() {
        try {
            int length = 0;
            for (String line = line(); !line.isEmpty(); line = line()) {
                if (line.startsWith("Content-Length: ")) {
                    length = Integer.parseInt(line.substring("Content-Length: ".length()));
                }
            }
            byte[] content = new byte[length];
            from.readFully(content);
            return MAPPER.readTree(content);
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (byte b = from.readByte(); b != '\n'; b = from.readByte()) {
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
