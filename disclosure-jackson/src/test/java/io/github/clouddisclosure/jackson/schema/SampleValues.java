package io.github.clouddisclosure.jackson.schema;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Values that are right in some places and wrong in others, and some that are nearly right. */
final class SampleValues {
    static final List<JsonNode> ALL = Stream.of(
                    "null",
                    "true",
                    "false",
                    "0",
                    "-1",
                    "12.5",
                    "9223372036854775807",
                    "9223372036854775808",
                    "-9223372036854775809",
                    "\"\"",
                    "\"yes\"",
                    "\"Yes\"",
                    "\"gas\"",
                    "\"about\"",
                    "\"hours\"",
                    "\"Mbps\"",
                    "\"million-yen\"",
                    "\"dollar\"",
                    "\"2024\"",
                    "\"2024-13\"",
                    "\"2024-02-29\"",
                    "\"2023-02-29\"",
                    "\"2100-02-29\"",
                    "\"0000-01\"",
                    "\"2024-06-12\\n\"",
                    "\"mic-asp-saas-2\"",
                    "[]",
                    "[null]",
                    "[\"2024\"]",
                    "[\"x\", 1]",
                    "{}",
                    "{\"value\": \"yes\"}",
                    "{\"value\": null}",
                    "{\"$comment\": \"x\"}",
                    "{\"$comment\": \"x\", \"value\": null, \"detail\": null, \"note\": null}",
                    "{\"$comment\": 1, \"value\": null}",
                    "{\"value\": null, \"text\": \"x\"}",
                    "{\"value\": null, \"note\": \"x\"}",
                    "{\"value\": \"no\", \"withheld\": true}",
                    "{\"value\": \"no\", \"withheld\": null}",
                    "{\"withheld\": true, \"notApplicable\": true}",
                    "{\"withheld\": true, \"note\": \"x\", \"text\": \"y\"}",
                    "{\"withheld\": true, \"detail\": \"gas\"}",
                    "{\"withheld\": false}",
                    "{\"notApplicable\": true, \"value\": null, \"detail\": null}",
                    "{\"text\": \"x\"}",
                    "{\"text\": \"x\", \"note\": \"y\"}",
                    "{\"note\": \"x\"}",
                    "{\"value\": \"yes\", \"detail\": \"gas\"}",
                    "{\"value\": \"yes\", \"detail\": [\"2024-06-12\"]}",
                    "{\"value\": \"yes\", \"detail\": {\"number\": 3, \"unit\": \"days\"}}",
                    "{\"value\": {\"amount\": 1, \"unit\": \"yen\", \"qualifier\": null}}",
                    "{\"number\": 3, \"unit\": \"days\", \"qualifier\": \"about\"}",
                    "{\"number\": 3, \"unit\": \"Mbps\"}",
                    "{\"name\": \"x\"}",
                    "{\"name\": null}",
                    "{\"address\": \"x\", \"postalCode\": 1000000}")
            .map(Json::parse)
            .toList();

    private SampleValues() {}
}
