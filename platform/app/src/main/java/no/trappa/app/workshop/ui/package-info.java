/** The participants' plain pages: small, served as HTML, whole without a script. */
@NullMarked
package no.trappa.app.workshop.ui;

import org.jspecify.annotations.NullMarked;
