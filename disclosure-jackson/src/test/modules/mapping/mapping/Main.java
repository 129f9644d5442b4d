package mapping;

import static io.github.clouddisclosure.answer.Answers.no;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureModule;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Maps a disclosure to JSON and back and prints whether it is the same: with the module added by hand, or found. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Disclosure disclosure = Disclosure.builder()
                .housing(housing -> housing.fireDetection(no()))
                .build();
        JsonMapper mapper = List.of(arguments).contains("find")
                ? JsonMapper.builder().findAndAddModules().build()
                : JsonMapper.builder().addModule(new DisclosureModule()).build();
        String json = mapper.writeValueAsString(disclosure);
        System.out.println(mapper.readValue(json, Disclosure.class).equals(disclosure) + " "
                + Main.class.getModule().isNamed());
    }
}
