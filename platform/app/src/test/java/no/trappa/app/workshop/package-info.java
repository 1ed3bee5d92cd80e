/** How what participants fill in is read and kept. */
@NullMarked
package no.trappa.app.workshop;

import org.jspecify.annotations.NullMarked;
