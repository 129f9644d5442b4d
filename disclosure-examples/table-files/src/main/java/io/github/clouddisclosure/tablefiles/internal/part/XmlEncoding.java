package io.github.clouddisclosure.tablefiles.internal.part;

import io.github.clouddisclosure.tablefiles.TableFileException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes XML in the encodings that a part of a workbook may have: UTF-8 and UTF-16. */
final class XmlEncoding {
    private static final int LOOKED_AT = 128;
    private static final char MARK = '\uFEFF';

    private XmlEncoding() {}

    /** The characters of a part; reading fails at bytes that are not in the encoding. */
    static Reader decode(InputStream part) throws IOException {
        InputStream bytes = new BufferedInputStream(part);
        bytes.mark(LOOKED_AT);
        byte[] start = bytes.readNBytes(LOOKED_AT);
        bytes.reset();
        Charset encoding = encoding(start);
        // An explicit decoder reports bytes that are not in the encoding.
        Reader characters = new InputStreamReader(bytes, encoding.newDecoder());
        String first = new String(start, 0, Math.min(start.length, 3), encoding);
        if (!first.isEmpty() && first.charAt(0) == MARK && characters.read() != MARK) {
            throw WorkbookLimits.damaged();
        }
        return characters;
    }

    private static Charset encoding(byte[] start) throws TableFileException {
        int first = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
        if (first == 0xFEFF || first == '<') {
            return StandardCharsets.UTF_16BE;
        } else if (first == 0xFFFE || first == '<' << 8) {
            return StandardCharsets.UTF_16LE;
        }
        String declared = declared(new String(start, StandardCharsets.ISO_8859_1));
        return switch (declared) {
            case "", "utf-8", "utf8", "us-ascii", "ascii" -> StandardCharsets.UTF_8;
            case "iso-8859-1" -> StandardCharsets.ISO_8859_1;
            default -> throw WorkbookLimits.damaged();
        };
    }

    /** The encoding named in the XML declaration; empty if there is none. */
    private static String declared(String start) {
        int end = start.indexOf("?>");
        int at = start.indexOf("encoding");
        if (!start.contains("<?xml") || at < 0 || at > end) {
            return "";
        }
        String[] quoted = start.substring(at, end).split("[\"']", 3);
        return quoted.length < 3 ? "" : quoted[1].toLowerCase(Locale.ROOT);
    }
}
