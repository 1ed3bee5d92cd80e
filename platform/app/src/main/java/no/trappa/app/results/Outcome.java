package no.trappa.app.results;

import no.trappa.api.answer.Situation;
import no.trappa.api.definition.Definitions;
import no.trappa.api.result.EvaluationResult;

/** A result, with the definitions and the situation it must be read against. */
public record Outcome(Definitions definitions, Situation situation, EvaluationResult result) {}
