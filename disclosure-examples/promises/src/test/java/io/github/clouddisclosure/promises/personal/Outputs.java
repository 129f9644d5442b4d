package io.github.clouddisclosure.promises.personal;

import io.github.clouddisclosure.promises.command.Call;
import io.github.clouddisclosure.promises.command.Calls;
import io.github.clouddisclosure.promises.command.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The outputs of the command line about a file. */
final class Outputs {
    /** The commands that report on a table in any form. */
    static final Predicate<Call> READING =
            call -> Set.of("diff", "import", "validate").contains(call.command());

    private static final Set<String> SENTENCES = Set.of("import", "propose", "validate");

    private final Path folder;
    private final Predicate<Call> isWanted;

    /** Those of every command. */
    Outputs(Path folder) {
        this(folder, call -> true);
    }

    /** Those of some calls. */
    Outputs(Path folder, Predicate<Call> isWanted) {
        this.folder = folder;
        this.isWanted = isWanted;
    }

    /**
     * Passes on what each call writes.
     *
     * @param file a document or a table
     * @param isLeftOut which outputs are not passed on
     */
    void each(Path file, BiPredicate<Call, Output> isLeftOut, Consumer<Output> check) throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "{\"guideline\":\"mic-asp-saas-3\"}");
        Map<String, List<Path>> files = Map.of(
                "OLD", List.of(empty),
                "NEW", List.of(file),
                "OTHER", List.of(empty),
                "FILES", List.of(file),
                "TABLE", List.of(file));
        for (Call call : Calls.all().filter(isWanted).toList()) {
            // Elsewhere, words of a disclosure do not stand in sentences.
            boolean hasSentences = SENTENCES.contains(call.command());
            for (String language : hasSentences ? List.of("ja", "en") : List.of("ja")) {
                for (Output output : call.run(files, folder, "--locale", language)) {
                    if (!isLeftOut.test(call, output)) {
                        check.accept(output);
                    }
                }
            }
        }
    }
}
