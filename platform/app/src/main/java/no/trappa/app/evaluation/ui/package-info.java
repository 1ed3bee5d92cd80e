/** The facilitator's views of evaluations: start one, follow who answers, settle what is open. */
@NullMarked
package no.trappa.app.evaluation.ui;

import org.jspecify.annotations.NullMarked;
