package io.github.clouddisclosure.promises.command;

import io.github.clouddisclosure.commandline.Main;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.promises.command.Output.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A call of the command line. A word in capitals stands for files of the test; {@code OUT} with an extension for a file
 * that is written.
 */
public record Call(List<String> words) {
    private static final String OUT = "OUT.";
    private static final Map<String, String> FORMS =
            Map.of("md", "markdown", "txt", Output.TEXT, "htm", "html", "yml", "yaml", "ndjson", "jsonl");

    /** A call written as a line. */
    public static Call of(String line) {
        return new Call(List.of(line.split(" ")));
    }

    /** The name of the command. */
    public String command() {
        return words.get(0);
    }

    /**
     * Runs it.
     *
     * @param files the files of each word in capitals
     * @param folder where it may write
     * @param more further arguments
     * @return what it wrote, empty places left out
     */
    public List<Output> run(Map<String, List<Path>> files, Path folder, String... more) throws IOException {
        List<String> arguments = new ArrayList<>();
        Path written = folder.resolve("none");
        for (String word : words) {
            if (word.startsWith(OUT)) {
                written = folder.resolve("out." + word.substring(OUT.length()));
                Files.deleteIfExists(written);
                arguments.add(written.toString());
            } else if (files.containsKey(word)) {
                files.get(word).forEach(file -> arguments.add(file.toString()));
            } else {
                arguments.add(word);
            }
        }
        arguments.addAll(Arrays.asList(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String call = String.join(" ", arguments);
        StandardStreams streams = new StandardStreams(InputStream.nullInputStream(), out, err, false);
        int exit = Main.run(streams, arguments.toArray(String[]::new));
        List<Output> outputs = new ArrayList<>();
        outputs.add(new Output(call, formOfStandardOutput(), Place.STANDARD_OUTPUT, out.toByteArray()));
        byte[] messages = (err.toString(StandardCharsets.UTF_8) + "exit " + exit).getBytes(StandardCharsets.UTF_8);
        outputs.add(new Output(call, Output.TEXT, Place.STANDARD_ERROR, messages));
        if (Files.exists(written)) {
            outputs.add(new Output(call, form(written), Place.FILE, Files.readAllBytes(written)));
        }
        return outputs.stream().filter(output -> output.content().length > 0).toList();
    }

    private String formOfStandardOutput() {
        Set<String> asking = Set.of("--format", "--report");
        for (int i = 0; i < words.size() - 1; i++) {
            if (asking.contains(words.get(i))) {
                return words.get(i + 1);
            }
        }
        return command().equals("merge") ? "json" : command().equals("template") ? "yaml" : Output.TEXT;
    }

    private static String form(Path written) {
        String name = written.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return FORMS.getOrDefault(extension, extension);
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
