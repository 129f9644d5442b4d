package io.github.clouddisclosure.tablefiles.internal.part;

/** Writes XML in ASCII, so that no reader can mistake it for another encoding. */
public final class XmlWriting {
    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    public static final String DECLARATION_ALONE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    public static final String DECLARATION_NOT_ALONE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>";

    private XmlWriting() {}

    /** Escapes text for use between tags or quotation marks; it must not have characters that XML cannot hold. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (c >= 0x7F) {
                        escaped.append("&#x").append(Integer.toHexString(c)).append(';');
                    } else {
                        escaped.append((char) c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
