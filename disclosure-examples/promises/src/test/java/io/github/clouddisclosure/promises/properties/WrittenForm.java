package io.github.clouddisclosure.promises.properties;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureYaml;

/** The forms that a disclosure is kept in, and each way to write and read them. */
enum WrittenForm {
    JSON {
        @Override
        byte[] write(Disclosure disclosure) {
            return DisclosureJson.create().write(disclosure);
        }

        @Override
        Disclosure read(byte[] document) {
            return DisclosureJson.create().read(document);
        }
    },
    INDENTED_JSON {
        @Override
        byte[] write(Disclosure disclosure) {
            return DisclosureJson.create().indented().write(disclosure);
        }

        @Override
        Disclosure read(byte[] document) {
            return DisclosureJson.create().read(document);
        }
    },
    COMPACT_JSON {
        @Override
        byte[] write(Disclosure disclosure) {
            return DisclosureJson.create().compact().write(disclosure);
        }

        @Override
        Disclosure read(byte[] document) {
            return DisclosureJson.create().read(document);
        }
    },
    JACKSON_3 {
        @Override
        byte[] write(Disclosure disclosure) {
            return Mappers.JACKSON_3.writeValueAsBytes(disclosure);
        }

        @Override
        Disclosure read(byte[] document) {
            return Mappers.JACKSON_3.readValue(document, Disclosure.class);
        }
    },
    JACKSON_2 {
        @Override
        byte[] write(Disclosure disclosure) throws Exception {
            return Mappers.JACKSON_2.writeValueAsBytes(disclosure);
        }

        @Override
        Disclosure read(byte[] document) throws Exception {
            return Mappers.JACKSON_2.readValue(document, Disclosure.class);
        }
    },
    YAML {
        @Override
        byte[] write(Disclosure disclosure) {
            return DisclosureYaml.create().write(disclosure);
        }

        @Override
        Disclosure read(byte[] document) {
            return DisclosureYaml.create().read(document);
        }
    };

    abstract byte[] write(Disclosure disclosure) throws Exception;

    abstract Disclosure read(byte[] document) throws Exception;
}
