package io.github.clouddisclosure.commandline.validate;

import io.github.clouddisclosure.commandline.findings.CheckedFile;
import io.github.clouddisclosure.commandline.findings.FindingsPrinter;
import io.github.clouddisclosure.commandline.input.FileArguments;
import io.github.clouddisclosure.commandline.input.UnreadableFile;
import io.github.clouddisclosure.commandline.settings.CheckSettings;
import io.github.clouddisclosure.commandline.settings.SettingsFile;
import io.github.clouddisclosure.commandline.settings.SettingsSearch;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Validates files, folders and lists one after another; one that cannot be read does not stop the rest. */
final class ValidateRun {
    private static final int FAILED = 1;
    private static final int UNREADABLE = 2;

    private final FileChecker checker;
    private final FileArguments arguments;
    private final Judgement judgement;
    private final FindingsPrinter printer;
    private final Optional<AnnotatedCopy> copy;
    private final SettingsSearch search = new SettingsSearch(Path.of(""));
    private final Set<String> settings = new LinkedHashSet<>();
    private int exit;

    ValidateRun(
            FileChecker checker,
            FileArguments arguments,
            Judgement judgement,
            FindingsPrinter printer,
            Optional<AnnotatedCopy> copy) {
        this.checker = checker;
        this.arguments = arguments;
        this.judgement = judgement;
        this.printer = printer;
        this.copy = copy;
    }

    /** Validates what an argument names: a file, a folder, a list of them, or standard input. */
    void validate(String argument) {
        arguments.each(argument, this::validateFile, this::report);
    }

    /** The exit code so far: 1 if findings make the run fail, 2 if something cannot be read. */
    int exit() {
        return exit;
    }

    /** The files of settings that were found. */
    List<String> settings() {
        return List.copyOf(settings);
    }

    private void validateFile(String name) {
        Optional<SettingsFile> beside = search.of(name);
        CheckSettings found = beside.isPresent() ? noted(beside.get()) : CheckSettings.DEFAULTS;
        CheckedFile file = judgement.judge(checker.check(name), found);
        if (file.isReadable()) {
            printer.print(file);
            if (copy.isPresent()) {
                copy.get().take(file.findings());
            }
            exit = Math.max(exit, file.isFailed() ? FAILED : 0);
        } else {
            report(file);
        }
    }

    /** The settings of a file; reports it first if it cannot be read. */
    private CheckSettings noted(SettingsFile file) {
        if (settings.add(file.name())) {
            file.problem().ifPresent(problem -> report(UnreadableFile.of(file.name(), problem)));
        }
        return file.settings();
    }

    private void report(UnreadableFile unreadable) {
        report(CheckedFile.of(unreadable));
    }

    private void report(CheckedFile unreadable) {
        printer.print(unreadable);
        exit = UNREADABLE;
    }
}
