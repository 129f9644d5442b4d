package io.github.clouddisclosure.samples.servers;

import java.util.List;
import java.util.stream.Stream;

/** Bodies with the career of the representative (6.2) in every state, each with errors for a server to log. */
final class CareerBodies {
    /** What no log may hold; the digits are the date of birth. */
    static final List<String> SECRETS = List.of("秘密大学", "19750401");

    private static final String SECRET = String.join("卒業", SECRETS);

    private CareerBodies() {}

    static List<Body> all() {
        return Stream.of(
                        career("stated", "\"" + SECRET + "\""),
                        career("stated with a remark", "{\"value\":\"" + SECRET + "\",\"note\":\"" + SECRET + "\"}"),
                        career("blank with a remark", "{\"value\":\" \",\"note\":\"" + SECRET + "\"}"),
                        career("described", "{\"described\":\"" + SECRET + "\"}"),
                        career("withheld", "{\"withheld\":true,\"note\":\"" + SECRET + "\"}"),
                        career("not applicable", "{\"notApplicable\":true,\"note\":\"" + SECRET + "\"}"),
                        career("a list", "[\"" + SECRET + "\"]"),
                        career("an object", "{\"value\":{\"value\":\"" + SECRET + "\"}}"),
                        career("a number", SECRETS.get(1)),
                        career("with an unknown field", "{\"value\":\"例\",\"nota\":\"" + SECRET + "\"}"),
                        personnel("an unknown field", "\"representativeCarer\":\"" + SECRET + "\""),
                        career("no JSON", SECRET),
                        career("no JSON, a number first", SECRETS.get(1) + SECRET),
                        career("half a text", "\"" + SECRET),
                        career("a wrong escape", "\"\\" + SECRET + "\""),
                        career("a line break", "\"" + SECRET + "\n\""))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Body> career(String name, String answer) {
        return personnel(name, "\"representativeCareer\":" + answer);
    }

    private static List<Body> personnel(String name, String field) {
        String json = Bodies.START + ",\"personnel\":{" + field + "}}";
        return List.of(
                Body.of(name, "/disclosures", json, 400),
                Body.of(name + " in a listing", "/listings", "{\"platform\":\"例\",\"disclosure\":" + json + "}", 400));
    }
}
