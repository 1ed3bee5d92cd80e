package no.trappa.api.answer;

import no.trappa.api.definition.Role;

/**
 * Someone who answers, known by unit and role.
 *
 * @param key tells respondents apart within one evaluation; never a name
 */
public record Respondent(String key, Unit unit, Role.Id role) {}
