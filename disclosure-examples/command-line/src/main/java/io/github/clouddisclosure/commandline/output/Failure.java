package io.github.clouddisclosure.commandline.output;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.tablefiles.TableFileException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in words why something failed; never a stack trace. */
public final class Failure {
    private static final LocalizedText OUT_OF_MEMORY = new LocalizedText("メモリが足りません。", "Out of memory.");
    private static final LocalizedText NESTED_TOO_DEEPLY = new LocalizedText("入れ子が深すぎます。", "Nested too deeply.");

    private Failure() {}

    /** Why a file could not be read or written. */
    public static LocalizedText of(IOException failure, Path file) {
        if (failure instanceof TableFileException refused) {
            return refused.reason();
        } else if (failure instanceof NoSuchFileException) {
            return new LocalizedText("ファイルがありません。", "There is no such file.");
        } else if (failure instanceof AccessDeniedException denied) {
            return denied.getReason() == null
                    ? new LocalizedText("アクセス権がありません。", "Access is denied.")
                    : new LocalizedText(
                            "フォルダーに新しいファイルを作成する権限がありません。", "Access is denied: no file can be created in its folder.");
        } else if (Files.isDirectory(file)) {
            return new LocalizedText("フォルダーです。", "It is a directory.");
        }
        String reason = failure instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : describe(failure);
        return new LocalizedText(reason, reason);
    }

    /** Why a name is not valid: most often, Java was started in a locale that lacks its characters. */
    public static LocalizedText of(InvalidPathException notAName) {
        return new LocalizedText(
                "ファイル名として使えません。日本語のファイル名には UTF-8 のロケール(例: LC_ALL=C.UTF-8)が必要です。",
                "The name cannot be used. For names with characters outside ASCII, Java needs a UTF-8 locale, for example"
                        + " LC_ALL=C.UTF-8.");
    }

    /** Why a text could not be decoded. */
    public static LocalizedText of(Charset encoding) {
        return new LocalizedText(
                encoding + " で書かれていません。--encoding で文字コードを指定してください(例: windows-31j、UTF-16LE)。",
                "The text is not in " + encoding
                        + ". Give its encoding with --encoding, for example windows-31j or UTF-16LE.");
    }

    /** Why a file that caused an exception could not be read; without its message, which may quote an answer. */
    public static LocalizedText of(RuntimeException failure) {
        String kind = failure.getClass().getSimpleName();
        return new LocalizedText("読み取りに失敗しました(" + kind + ")。", "The file could not be read (" + kind + ").");
    }

    /** Why a file was too large for the memory or the stack. */
    public static LocalizedText of(VirtualMachineError tooLarge) {
        return tooLarge instanceof StackOverflowError ? NESTED_TOO_DEEPLY : OUT_OF_MEMORY;
    }

    static String describe(Throwable failure) {
        if (failure instanceof OutOfMemoryError || failure instanceof StackOverflowError) {
            LocalizedText reason = of((VirtualMachineError) failure);
            return reason.ja() + "/ " + reason.en();
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
