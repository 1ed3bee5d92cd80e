/** One round of an assessment for one collaboration: who takes part and what they answer. */
@NullMarked
package no.trappa.app.evaluation;

import org.jspecify.annotations.NullMarked;
