package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.Disclosure;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NullArgumentsTest {
    private static final DisclosureJson JSON = DisclosureJson.create();
    private static final Disclosure DISCLOSURE = Disclosure.builder().build();

    static Stream<Executable> calls() {
        return Stream.of(
                () -> JSON.read((String) null),
                () -> JSON.read((Reader) null),
                () -> JSON.validate((String) null),
                () -> JSON.validate((Reader) null),
                () -> JSON.writeAsString(null),
                () -> JSON.write(DISCLOSURE, (Writer) null),
                () -> JSON.writeFindings(null, Locale.ENGLISH),
                () -> JSON.writeFindings(List.of(), null),
                () -> new DisclosureModule().withMessagesIn(null),
                () -> new io.github.clouddisclosure.jackson2.DisclosureModule().withMessagesIn(null));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areRefused(Executable call) {
        assertThrows(NullPointerException.class, call);
    }
}
