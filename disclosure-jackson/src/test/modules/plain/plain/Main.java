package plain;

import static io.github.clouddisclosure.answer.Answers.no;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureJson;
import java.io.IOException;

/** Writes a disclosure as JSON, reads it back and prints whether it is the same. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        Disclosure disclosure = Disclosure.builder()
                .housing(housing -> housing.fireDetection(no()))
                .build();
        DisclosureJson json = DisclosureJson.create();
        System.out.println(
                json.read(json.write(disclosure)).equals(disclosure) + " " + Main.class.getModule().isNamed());
    }
}
