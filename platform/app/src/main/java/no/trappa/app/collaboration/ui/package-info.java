/** The views of collaborations. */
@NullMarked
package no.trappa.app.collaboration.ui;

import org.jspecify.annotations.NullMarked;
