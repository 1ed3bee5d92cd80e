/**
 * What is asked and required: modules, indicators, rules, steps, assessments and the common
 * vocabulary.
 */
@NullMarked
package no.trappa.api.definition;

import org.jspecify.annotations.NullMarked;
