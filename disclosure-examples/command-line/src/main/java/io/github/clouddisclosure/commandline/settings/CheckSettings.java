package io.github.clouddisclosure.commandline.settings;

import io.github.clouddisclosure.commandline.output.CutText;
import io.github.clouddisclosure.finding.SeveritySettingException;
import io.github.clouddisclosure.finding.SeveritySettings;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.tablefiles.BoundedFile;
import io.github.clouddisclosure.tablefiles.TableFileException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How findings are judged: {@code disclosure.properties}.
 *
 * @param severities the severities that it sets
 * @param failOn which findings make a run fail, if it says so
 */
public record CheckSettings(SeveritySettings severities, Optional<FailOn> failOn) {
    public static final CheckSettings DEFAULTS = new CheckSettings(SeveritySettings.defaults(), Optional.empty());

    private static final String FAIL_ON = "fail-on";
    private static final int MAX_SHOWN = 60;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Reads a file of properties in UTF-8 with the keys {@code fail-on} and {@code severity.CODE}.
     *
     * @throws IOException if it cannot be read, or says something else
     */
    static CheckSettings read(Path file) throws IOException {
        UniqueProperties properties = new UniqueProperties();
        try {
            byte[] content = BoundedFile.read(file);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            properties.load(new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
        } catch (TableLimitException tooLarge) {
            throw new TableFileException(
                    tooLarge.reason().ja(), tooLarge.reason().en());
        } catch (CharacterCodingException otherEncoding) {
            throw new TableFileException("UTF-8 ではありません。", "It is not UTF-8.");
        } catch (IllegalArgumentException malformed) {
            throw new TableFileException("\\u の後が16進数4桁ではありません。", "A \\u is not followed by four hexadecimal digits.");
        }
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            if (!key.equals(FAIL_ON) && !key.startsWith(SeveritySettings.PREFIX)) {
                throw new TableFileException(
                        "「" + CutText.of(key, MAX_SHOWN) + "」という設定はありません。使えるのは fail-on と severity.CODE です。",
                        "There is no setting \"" + CutText.of(key, MAX_SHOWN) + "\". Use fail-on or severity.CODE.");
            }
        }
        CheckSettings settings;
        try {
            settings = new CheckSettings(SeveritySettings.of(properties), failOn(properties.getProperty(FAIL_ON, "")));
        } catch (SeveritySettingException unknown) {
            LocalizedText reason = unknown.reason();
            throw new TableFileException(reason.ja(), reason.en());
        }
        if (properties.repeated().isPresent()) {
            String key = CutText.of(properties.repeated().get(), MAX_SHOWN);
            throw new TableFileException(
                    "設定「" + key + "」が2回あります。どちらか一方を削除してください。",
                    "The setting \"" + key + "\" is there twice. Remove one of them.");
        }
        return settings;
    }

    private static Optional<FailOn> failOn(String word) throws TableFileException {
        String name = word.strip();
        Optional<FailOn> known = Arrays.stream(FailOn.values())
                .filter(failOn -> failOn.name().equalsIgnoreCase(name))
                .findFirst();
        if (known.isEmpty() && !name.isEmpty()) {
            throw new TableFileException(
                    "fail-on は error、warning、never のいずれかです。", "fail-on must be error, warning or never.");
        }
        return known;
    }
}
