package no.trappa.api.definition;

import no.trappa.api.value.Text;

/** How to read a question in one setting, such as "read owner as party to the agreement". */
public record Note(Setting when, Text text) {}
