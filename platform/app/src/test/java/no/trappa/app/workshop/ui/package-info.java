/** The participants' pages as people use them: as forms, with the script, on a phone. */
@NullMarked
package no.trappa.app.workshop.ui;

import org.jspecify.annotations.NullMarked;
