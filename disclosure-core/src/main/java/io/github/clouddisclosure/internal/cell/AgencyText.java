package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.Agency;
import java.util.Map;
import java.util.Optional;

/** Reads and writes an agency whose name, address and contact are labelled. */
final class AgencyText {
    private static final Map<String, String> LABELS = Map.of(
            "代理店名称", "name",
            "代理店名", "name",
            "名称", "name",
            "本店の所在地", "address",
            "本店所在地", "address",
            "所在地", "address",
            "住所", "address",
            "連絡先", "contact");

    private AgencyText() {}

    static Optional<Stated<Agency>> read(String text) {
        return LabelledText.read(text, LABELS)
                .filter(parts -> parts.containsKey("name"))
                .map(parts -> Stated.of(new Agency(
                        parts.getOrDefault("name", ""),
                        Optional.ofNullable(parts.get("address")),
                        Optional.ofNullable(parts.get("contact")))));
    }

    static String write(Agency agency) {
        return LabelledText.write(
                "名称", agency.name(),
                "所在地", agency.address().orElse(""),
                "連絡先", agency.contact().orElse(""));
    }
}
