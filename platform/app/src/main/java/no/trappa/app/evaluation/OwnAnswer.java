package no.trappa.app.evaluation;

import java.util.Optional;
import no.trappa.api.answer.AnswerValue;

/** A participant's answer to one question, as they see it again. */
public record OwnAnswer(
    AnswerValue value, Optional<String> comment, Optional<EvidenceNote> evidence, long revision) {}
