/** Starting the host, and what it says when it cannot. */
@NullMarked
package no.trappa.app;

import org.jspecify.annotations.NullMarked;
