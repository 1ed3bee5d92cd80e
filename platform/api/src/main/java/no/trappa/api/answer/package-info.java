/** What people said and what the group settled on, for one evaluation. */
@NullMarked
package no.trappa.api.answer;

import org.jspecify.annotations.NullMarked;
