package io.github.clouddisclosure.promises.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.commandline.Main;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What walks the outputs of the command line walks all of them. */
class CallsTest {
    /** They read no file. */
    private static final Set<String> WITHOUT_CONTENT = Set.of("completion", "schema", "template");

    /** They choose what is read or counted, and have no form of their own. */
    private static final Set<String> WITHOUT_OUTPUT = Set.of(
            "--accept",
            "--as-of",
            "--encoding",
            "--fail-on",
            "--from",
            "--help",
            "--include",
            "--locale",
            "--name",
            "--rows",
            "--section",
            "--severity",
            "--version");

    @Test
    void eachOptionThatShapesAnOutputIsInACallWithEachOfItsValues() {
        Set<String> wanted = Main.commands().subcommands().entrySet().stream()
                .filter(command -> !WITHOUT_CONTENT.contains(command.getKey()))
                .flatMap(command -> wanted(command.getKey(), command.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> called = Calls.all().flatMap(CallsTest::options).collect(Collectors.toSet());
        wanted.removeAll(called);
        assertEquals(Set.of(), wanted);
    }

    private static Stream<String> wanted(String name, CommandLine command) {
        return command.getCommandSpec().options().stream()
                .filter(option -> !WITHOUT_OUTPUT.contains(option.longestName()))
                .flatMap(option -> values(option).map(value -> name + ' ' + option.longestName() + value));
    }

    private static Stream<String> values(OptionSpec option) {
        if (option.longestName().equals("--color")) {
            return Stream.of(" always"); // the others show no colour here
        }
        Iterable<String> candidates = option.completionCandidates();
        List<String> values = candidates == null
                ? List.of()
                : StreamSupport.stream(candidates.spliterator(), false)
                        .map(value -> ' ' + value)
                        .toList();
        return values.isEmpty() ? Stream.of("") : values.stream();
    }

    /** Each option alone and with the word behind it. */
    private static Stream<String> options(Call call) {
        List<String> words = call.words();
        return Stream.iterate(1, i -> i < words.size(), i -> i + 1)
                .filter(i -> words.get(i).startsWith("-"))
                .map(i -> {
                    String option = call.command() + ' ' + words.get(i).replaceAll("^-o$", "--output");
                    return i + 1 < words.size() ? List.of(option, option + ' ' + words.get(i + 1)) : List.of(option);
                })
                .flatMap(Collection::stream);
    }
}
