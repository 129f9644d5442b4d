package io.github.clouddisclosure.commandline.baseline;

import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.tablefiles.BoundedFile;
import io.github.clouddisclosure.tablefiles.TableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads a baseline. What is not exactly one is refused with its line: a finding must not be accepted by mistake. */
final class BaselineReader {
    private static final String REMEDY_JAPANESE = "基準ファイルを消して --write-baseline で作り直すか、元に戻してください。";
    private static final String REMEDY_ENGLISH =
            "Restore the baseline, or delete it and write a new one with --write-baseline.";

    /** More than a file of the largest size lists, unless somebody changed a count: each of them is listed when it is mended. */
    private static final int MOST_FINDINGS = 1_000_000;

    private final JsonParser parser;
    private final SortedMap<KnownFinding, Integer> findings = new TreeMap<>();
    private long total;

    private BaselineReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads how many of each finding were accepted.
     *
     * @throws io.github.clouddisclosure.table.grid.TableLimitException if the file is too large
     * @throws IOException if it cannot be read, or is no baseline
     */
    static SortedMap<KnownFinding, Integer> read(Path file) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), BoundedFile.read(file))) {
            BaselineReader reader = new BaselineReader(parser);
            reader.read();
            return reader.findings;
        } catch (JacksonException notJson) {
            throw refusal(
                    notJson.getLocation() == null ? 1 : notJson.getLocation().getLineNr(),
                    "JSON として読めません。",
                    "It is not JSON.");
        }
    }

    private void read() throws TableFileException {
        expect(parser.nextToken() == JsonToken.START_OBJECT);
        expect(BaselineFile.BASELINE.equals(parser.nextName()) && parser.nextToken() == JsonToken.VALUE_NUMBER_INT);
        if (parser.getIntValue() != BaselineFile.VERSION) {
            throw refusal(
                    "形式の版が " + BaselineFile.VERSION + " ではありません。",
                    "The version of its form is not " + BaselineFile.VERSION + ".");
        }
        expect(BaselineFile.FINDINGS.equals(parser.nextName()) && parser.nextToken() == JsonToken.START_ARRAY);
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            readFinding();
        }
        expect(parser.currentToken() == JsonToken.END_ARRAY);
        expect(parser.nextToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
    }

    private void readFinding() throws TableFileException {
        Map<String, String> texts = new HashMap<>();
        int count = 0;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            if (name.equals(BaselineFile.COUNT)) {
                expect(token == JsonToken.VALUE_NUMBER_INT);
                count = parser.getIntValue();
            } else {
                expect(token == JsonToken.VALUE_STRING);
                texts.put(name, parser.getString());
            }
        }
        expect(texts.keySet()
                .equals(Set.of(BaselineFile.FILE, BaselineFile.CODE, BaselineFile.ROW, BaselineFile.POINTER)));
        expect(count > 0);
        total += count;
        if (total > MOST_FINDINGS) {
            throw refusal("既知の指摘が1,000,000件を超えています。", "It has more than 1,000,000 findings.");
        }
        FindingCode code = FindingCode.of(texts.get(BaselineFile.CODE))
                .orElseThrow(() -> refusal("知らないコードがあります。", "It has an unknown code."));
        KnownFinding finding = new KnownFinding(
                texts.get(BaselineFile.FILE), code, texts.get(BaselineFile.ROW), texts.get(BaselineFile.POINTER));
        expect(findings.putIfAbsent(finding, count) == null);
    }

    private void expect(boolean isForm) throws TableFileException {
        if (!isForm) {
            throw refusal("基準ファイルの形式ではありません。", "It is not in the form of a baseline.");
        }
    }

    private TableFileException refusal(String japanese, String english) {
        return refusal(parser.currentTokenLocation().getLineNr(), japanese, english);
    }

    private static TableFileException refusal(int line, String japanese, String english) {
        return new TableFileException(
                line + "行目: " + japanese + REMEDY_JAPANESE, "line " + line + ": " + english + " " + REMEDY_ENGLISH);
    }
}
