/** What facilitators are told of two evaluations. */
@NullMarked
package no.trappa.app.change.ui;

import org.jspecify.annotations.NullMarked;
