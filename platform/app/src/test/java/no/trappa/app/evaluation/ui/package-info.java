/** What a facilitator does with evaluations. */
@NullMarked
package no.trappa.app.evaluation.ui;

import org.jspecify.annotations.NullMarked;
