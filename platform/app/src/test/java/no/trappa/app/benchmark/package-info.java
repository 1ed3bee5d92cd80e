/** What ./trappa bench measures in the host. */
@NullMarked
package no.trappa.app.benchmark;

import org.jspecify.annotations.NullMarked;
