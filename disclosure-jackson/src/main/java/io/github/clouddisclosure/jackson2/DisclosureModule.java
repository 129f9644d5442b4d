package io.github.clouddisclosure.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.jackson.ReadLimits;
import io.github.clouddisclosure.section.SectionAnswers;

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
 */
public final class DisclosureModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

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
        super("io.github.clouddisclosure", Version.unknownVersion());
        addSerializer(Disclosure.class, new DisclosureSerializer(limits));
        addSerializer(SectionAnswers.class, new PartSerializer<>());
        addSerializer(Answer.class, new PartSerializer<>());
        addDeserializer(Disclosure.class, new DisclosureDeserializer(limits));
    }
}
