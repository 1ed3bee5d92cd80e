/** HTTP as a phone's browser speaks it, cheap enough for a thousand of them on one machine. */
@NullMarked
package no.trappa.loadtest.wire;

import org.jspecify.annotations.NullMarked;
