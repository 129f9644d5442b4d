package io.github.clouddisclosure.commandline.propose;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.commandline.input.InputOptions;
import io.github.clouddisclosure.commandline.input.ReadDisclosure;
import io.github.clouddisclosure.commandline.input.UnreadableFileException;
import io.github.clouddisclosure.commandline.output.DocumentForm;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.OutputFile;
import io.github.clouddisclosure.commandline.output.OutputFormat;
import io.github.clouddisclosure.commandline.output.OutputWriter;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.proposal.Proposal;
import io.github.clouddisclosure.proposal.Proposals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what answers in words would be as yes or no, and writes a copy with those that are accepted. */
@Command(name = "propose", mixinStandardHelpOptions = true)
public final class ProposeCommand implements Callable<Integer> {
    private static final int FAILED = 2;

    private final StandardStreams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file = "";

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--accept", paramLabel = "ROW", split = ",")
    private List<String> accepted = List.of();

    @Option(names = "--accept-all")
    private boolean acceptsAll;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private OutputFormat format = OutputFormat.text;

    @Option(names = "--locale", paramLabel = "ja|en", defaultValue = "ja")
    private Language language = Language.ja;

    public ProposeCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        checkOptions();
        Optional<LocalizedText> refusal = output.flatMap(written -> OutputFile.refusal(file, written));
        if (refusal.isPresent()) {
            return fail(output.orElseThrow().toString(), refusal.get());
        }
        Disclosure disclosure;
        try {
            ReadDisclosure read = input.files(streams.in()).read(file);
            read.explainDoubts(streams, language);
            disclosure = read.disclosure();
        } catch (UnreadableFileException unreadable) {
            unreadable.file().explain(streams, language);
            return FAILED;
        }
        List<Proposal> proposals = Proposals.of(disclosure);
        List<Proposal> taken = acceptsAll ? proposals : new ArrayList<>();
        for (String id : accepted) {
            Optional<Proposal> proposal = proposals.stream()
                    .filter(each -> each.row().id().equals(id))
                    .findFirst();
            if (proposal.isEmpty()) {
                return fail(id, reason(disclosure.getGuideline().row(id)));
            } else if (!taken.contains(proposal.get())) {
                taken.add(proposal.get());
            }
        }
        boolean isUnwritten = output.isPresent()
                && !new OutputWriter(streams, language)
                        .write(output, Proposals.accept(disclosure, taken), DocumentForm.of(output));
        if (isUnwritten) {
            return FAILED;
        }
        new ProposalList(streams.out(), language).print(file, proposals, taken, format);
        return 0;
    }

    private void checkOptions() {
        boolean accepts = acceptsAll || !accepted.isEmpty();
        if (acceptsAll && !accepted.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Use --accept or --accept-all, not both.");
        } else if (accepts && output.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--accept and --accept-all need a file for the copy: -o OUT");
        } else if (!accepts && output.isPresent()) {
            throw new ParameterException(spec.commandLine(), "-o needs --accept ROW,... or --accept-all.");
        }
    }

    private static LocalizedText reason(Optional<GuidelineRow> row) {
        return row.isEmpty()
                ? new LocalizedText("この番号の行はありません。", "There is no row of this number.")
                : new LocalizedText("この行への提案はありません。", "There is no proposal for this row.");
    }

    private int fail(String where, LocalizedText why) {
        streams.complain(where, language.of(why));
        return FAILED;
    }
}
