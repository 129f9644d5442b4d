package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.section.SectionAnswers;
import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a mapper of Jackson 3 to read and write a {@link Disclosure}, also as a part of other objects: {@code
 * JsonMapper.builder().addModule(new DisclosureModule())}. On the class path {@code findAndAddModules()} finds it too; on
 * the module path it does not, so that this library needs no databind there.
 *
 * <p>The form is that of {@link DisclosureJson}, whatever naming strategy or inclusion the mapper has. What cannot be
 * read ends in Jackson's {@code MismatchedInputException} with a {@link DisclosureReadException} as its cause; what is not
 * even JSON, in the exception of Jackson's parser, with what was wrong before as a suppressed {@link DisclosureReadException}.
 * What could not be read again, because it is over a limit, ends in a {@code DatabindException} with a {@link
 * DisclosureWriteException} as its cause.
 */
public final class DisclosureModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** A module with the default limits. */
    public DisclosureModule() {
        this(ReadLimits.defaults());
    }

    /**
     * A module with limits.
     *
     * @param limits how much is read and written; the size of the document is up to the mapper
     */
    public DisclosureModule(ReadLimits limits) {
        super("io.github.clouddisclosure", Version.unknownVersion());
        addSerializer(Disclosure.class, new DisclosureSerializer(limits));
        addSerializer(SectionAnswers.class, new PartSerializer<>());
        addSerializer(Answer.class, new PartSerializer<>());
        addDeserializer(Disclosure.class, new DisclosureDeserializer(limits));
    }
}
