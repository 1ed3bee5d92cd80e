/** The host: starts the application and wires its features together. */
@NullMarked
package no.trappa.app;

import org.jspecify.annotations.NullMarked;
