package io.github.clouddisclosure.jackson2;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.ReadLimits;
import io.github.clouddisclosure.section.SectionAnswers;
import java.util.Locale;

/**
 * Lets a Jackson 2 mapper, of 2.19 or newer, read and write a {@link Disclosure}, alone or inside other objects: {@code
 * JsonMapper.builder().addModule(new DisclosureModule())}. On the class path, {@code findAndAddModules()} finds it too;
 * on the module path it does not, so that this library does not need databind there. Spring Boot 3.5 takes it as a
 * bean: {@code @Bean DisclosureModule disclosureModule() { return new DisclosureModule(); }}; Quarkus 3 in the method
 * of an {@code ObjectMapperCustomizer} that is a bean: {@code mapper.registerModule(new DisclosureModule())}.
 *
 * <p>The form is that of {@link io.github.clouddisclosure.jackson.DisclosureJson}, whatever naming strategy or
 * inclusion the mapper has. JSON that cannot be read as a disclosure causes Jackson's {@code MismatchedInputException}
 * with a {@link io.github.clouddisclosure.jackson.DisclosureReadException} as its cause; text that is not even JSON
 * causes the exception of Jackson's parser, with the problems found before as a suppressed {@code
 * DisclosureReadException}. A disclosure that exceeds a limit, so that it could not be read again, causes a {@code
 * JsonMappingException} with a {@link io.github.clouddisclosure.jackson.DisclosureWriteException} as its cause.
 *
 * <p>It also writes a {@link Finding}, as {@code DisclosureJson.writeFindings} does, with its message in Japanese or, {@link
 * #withMessagesIn}, in English. It does not read one.
 */
public final class DisclosureModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    private final transient ReadLimits limits;

    /** A module with the default limits. */
    public DisclosureModule() {
        this(ReadLimits.defaults());
    }

    /**
     * A module with other limits.
     *
     * @param limits how much is read and written; the mapper limits the size of the document
     */
    public DisclosureModule(ReadLimits limits) {
        this(limits, Locale.JAPANESE);
    }

    private DisclosureModule(ReadLimits limits, Locale locale) {
        super("io.github.clouddisclosure", Version.unknownVersion());
        this.limits = limits;
        addSerializer(Disclosure.class, new DisclosureSerializer(limits));
        addSerializer(SectionAnswers.class, new PartSerializer<>());
        addSerializer(Answer.class, new PartSerializer<>());
        addSerializer(Finding.class, new FindingSerializer(locale));
        addDeserializer(Disclosure.class, new DisclosureDeserializer(limits));
    }

    /**
     * A module that writes the messages of findings in another language than Japanese.
     *
     * @param locale the reader's locale: Japanese for a Japanese one, English for every other
     * @return the module, with the same limits
     */
    public DisclosureModule withMessagesIn(Locale locale) {
        return new DisclosureModule(limits, requireNonNull(locale, "locale"));
    }
}
