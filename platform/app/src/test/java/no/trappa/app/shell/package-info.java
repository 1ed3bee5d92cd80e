/** A facilitator at work in the views, without a browser. */
@NullMarked
package no.trappa.app.shell;

import org.jspecify.annotations.NullMarked;
