package io.github.clouddisclosure.commandline;

import io.github.clouddisclosure.table.grid.TableLimitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Validates files, folders and lists one after another; one that cannot be read does not stop the rest. */
final class ValidateRun {
    private static final int FAILED = 1;
    private static final int UNREADABLE = 2;

    private final FileChecker checker;
    private final List<IncludeGlob> globs;
    /** A file in a folder that is not validated: the baseline. */
    private final Optional<Path> excluded;

    private final Judgement judgement;
    private final FindingsPrinter printer;
    private final Optional<AnnotatedCopy> copy;
    private final SettingsSearch search = new SettingsSearch(Path.of(""));
    private final Set<String> settings = new LinkedHashSet<>();
    private int exit;

    ValidateRun(
            FileChecker checker,
            List<IncludeGlob> globs,
            Optional<Path> excluded,
            Judgement judgement,
            FindingsPrinter printer,
            Optional<AnnotatedCopy> copy) {
        this.checker = checker;
        this.globs = globs;
        this.excluded = excluded;
        this.judgement = judgement;
        this.printer = printer;
        this.copy = copy;
    }

    /** Validates what an argument names: a file, a folder, a list of them, or standard input. */
    void validate(String argument) {
        if (argument.startsWith("@")) {
            validateList(argument);
        } else if (argument.equals(InputFiles.STANDARD_INPUT)) {
            validateFile(argument);
        } else {
            validateNamed(argument);
        }
    }

    /** The exit code so far: 1 if findings make the run fail, 2 if something cannot be read. */
    int exit() {
        return exit;
    }

    /** The files of settings that were found. */
    List<String> settings() {
        return List.copyOf(settings);
    }

    private void validateList(String list) {
        List<String> names = new ArrayList<>();
        try {
            names.addAll(FileNameList.read(Path.of(list.substring(1))));
        } catch (InvalidPathException notAName) {
            report(FileChecker.unreadable(list, Failure.of(notAName)));
        } catch (TableLimitException tooLarge) {
            report(CheckedFile.unreadable(list, tooLarge.finding()));
        } catch (IOException failure) {
            report(FileChecker.unreadable(list, Failure.of(failure, Path.of(list.substring(1)))));
        }
        for (String name : names) {
            validateNamed(name.equals(InputFiles.STANDARD_INPUT) ? "./" + name : name);
        }
    }

    private void validateNamed(String name) {
        if (!isFolder(name)) {
            validateFile(name);
            return;
        }
        FolderFiles files = FolderFiles.in(name, globs, excluded);
        files.names().forEach(this::validateFile);
        files.unreadable().forEach(this::report);
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException notAName) {
            return false;
        }
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
            exit = Math.max(exit, judgement.isFailure(file, found) ? FAILED : 0);
        } else {
            report(file);
        }
    }

    /** The settings of a file; reports it first if it cannot be read. */
    private CheckSettings noted(SettingsFile file) {
        if (settings.add(file.name())) {
            file.problem().ifPresent(problem -> report(FileChecker.unreadable(file.name(), problem)));
        }
        return file.settings();
    }

    private void report(CheckedFile unreadable) {
        printer.print(unreadable);
        exit = UNREADABLE;
    }
}
