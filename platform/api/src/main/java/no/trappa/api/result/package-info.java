/**
 * What follows from the answers: scores with their trace, findings, gates, next steps and exhibits.
 */
@NullMarked
package no.trappa.api.result;

import org.jspecify.annotations.NullMarked;
