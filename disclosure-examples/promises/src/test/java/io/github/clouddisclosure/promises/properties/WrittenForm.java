package io.github.clouddisclosure.promises.properties;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.promises.Mappers;

/** The forms that a disclosure is kept in, and each way to write and read them. */
enum WrittenForm {
    JSON(DisclosureJson.create()::write, DisclosureJson.create()::read),
    INDENTED_JSON(DisclosureJson.create().indented()::write, DisclosureJson.create()::read),
    COMPACT_JSON(DisclosureJson.create().compact()::write, DisclosureJson.create()::read),
    JACKSON_3(
            Mappers.JACKSON_3::writeValueAsBytes, document -> Mappers.JACKSON_3.readValue(document, Disclosure.class)),
    JACKSON_2(
            Mappers.JACKSON_2::writeValueAsBytes, document -> Mappers.JACKSON_2.readValue(document, Disclosure.class)),
    YAML(DisclosureYaml.create()::write, DisclosureYaml.create()::read);

    private final Writing writing;
    private final Reading reading;

    WrittenForm(Writing writing, Reading reading) {
        this.writing = writing;
        this.reading = reading;
    }

    private interface Writing {
        byte[] of(Disclosure disclosure) throws Exception;
    }

    private interface Reading {
        Disclosure of(byte[] document) throws Exception;
    }

    byte[] write(Disclosure disclosure) throws Exception {
        return writing.of(disclosure);
    }

    Disclosure read(byte[] document) throws Exception {
        return reading.of(document);
    }
}
