/** The changes as a page: what moved, why, and where the line breaks. */
@NullMarked
package no.trappa.app.change.ui;

import org.jspecify.annotations.NullMarked;
