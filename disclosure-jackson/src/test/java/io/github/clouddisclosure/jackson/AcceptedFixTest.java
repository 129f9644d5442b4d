package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Fix;
import io.github.clouddisclosure.proposal.Proposal;
import io.github.clouddisclosure.proposal.Proposals;
import io.github.clouddisclosure.testing.ProseSentence;
import io.github.clouddisclosure.testing.Unblemished;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A proposal is the same change, whether it is accepted in a disclosure or its fix is applied to the JSON form. */
class AcceptedFixTest {
    private static final DisclosureJson JSON = DisclosureJson.create()
            .withValidator(DisclosureValidator.asOf(Unblemished.TODAY).withProposals());
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static List<ProseSentence> sentences() {
        return ProseSentence.clear();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void theFixOfTheFindingGivesTheAcceptedAnswer(ProseSentence sentence) {
        Disclosure disclosure = Unblemished.disclosure().with(d -> d.answer(sentence.row(), sentence.answer()));
        Proposal proposal = Proposals.of(disclosure).get(0);
        byte[] json = JSON.write(disclosure);
        List<Finding> findings = JSON.validate(json);
        // A fix would show the name of the security officer.
        Optional<Fix> shown =
                Optional.of(proposal.fix()).filter(fix -> !proposal.row().isPersonal());
        assertEquals(List.of(shown), findings.stream().map(Finding::fix).toList());
        Disclosure accepted = proposal.acceptIn(disclosure);
        Answer<?> fixed = JSON.read(fixed(json, proposal.fix())).answer(proposal.row());
        assertEquals(accepted.answer(proposal.row()), fixed);
        assertEquals(accepted.answer(proposal.row()).sourceText(), fixed.sourceText());
        assertEquals(List.of(), JSON.validate(JSON.write(accepted)));
    }

    private static String fixed(byte[] json, Fix fix) {
        ObjectNode document = (ObjectNode) MAPPER.readTree(new String(json, StandardCharsets.UTF_8));
        JsonPointer pointer = JsonPointer.compile(fix.pointer());
        ((ObjectNode) document.at(pointer.head()))
                .set(pointer.last().getMatchingProperty(), MAPPER.readTree(fix.json()));
        return MAPPER.writeValueAsString(document);
    }
}
