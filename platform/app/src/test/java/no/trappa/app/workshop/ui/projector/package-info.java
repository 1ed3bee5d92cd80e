/** Use cases of the page on the wall. */
@NullMarked
package no.trappa.app.workshop.ui.projector;

import org.jspecify.annotations.NullMarked;
