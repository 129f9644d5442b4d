package io.github.clouddisclosure.commandline.status;

import io.github.clouddisclosure.commandline.input.DayConverter;
import io.github.clouddisclosure.commandline.input.DisclosureFiles;
import io.github.clouddisclosure.commandline.input.FileArguments;
import io.github.clouddisclosure.commandline.input.FolderOptions;
import io.github.clouddisclosure.commandline.input.InputOptions;
import io.github.clouddisclosure.commandline.input.UnreadableFile;
import io.github.clouddisclosure.commandline.input.UnreadableFileException;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says until when disclosures are valid, soonest first; one that cannot be read does not stop the rest. */
@Command(name = "status", mixinStandardHelpOptions = true)
public final class StatusCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int UNREADABLE = 2;

    private final StandardStreams streams;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|@LIST", descriptionKey = "files")
    private List<String> files = List.of();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Option(names = "--as-of", paramLabel = "DATE", converter = DayConverter.class)
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json|csv|ics", defaultValue = "text")
    private StatusFormat format = StatusFormat.text;

    @Option(names = "--fail-on", paramLabel = "due|expired|never", defaultValue = "due")
    private FailOnState failOn = FailOnState.due;

    @Option(names = "--locale", paramLabel = "ja|en", defaultValue = "ja")
    private Language language = Language.ja;

    public StatusCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        StatusReport report = report(asOf.orElseGet(() -> LocalDate.now(ZoneId.of("Asia/Tokyo"))));
        format.print(report, streams.out(), language);
        report.unreadable().forEach(file -> file.explain(streams, language));
        if (!report.unreadable().isEmpty()) {
            return UNREADABLE;
        }
        return report.services().stream().map(ServiceStatus::state).anyMatch(failOn::isFailure) ? FAILED : 0;
    }

    private StatusReport report(LocalDate day) {
        DisclosureFiles reader = input.files(streams.in());
        FileArguments arguments = folders.arguments(Optional.empty());
        List<ServiceStatus> services = new ArrayList<>();
        List<UnreadableFile> unreadable = new ArrayList<>();
        for (String argument : files) {
            arguments.each(
                    argument,
                    file -> {
                        try {
                            services.add(
                                    ServiceStatus.of(file, reader.read(file).disclosure(), day, language));
                        } catch (UnreadableFileException failure) {
                            unreadable.add(failure.file());
                        }
                    },
                    unreadable::add);
        }
        return new StatusReport(day, services, unreadable);
    }
}
