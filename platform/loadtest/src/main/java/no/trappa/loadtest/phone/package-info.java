/** One simulated participant: what it reads from the pages, and what it sends. */
@NullMarked
package no.trappa.loadtest.phone;

import org.jspecify.annotations.NullMarked;
