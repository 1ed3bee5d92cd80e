/** The whole way through the running host, as the people in a hall walk it. */
@NullMarked
package no.trappa.app.journey;

import org.jspecify.annotations.NullMarked;
