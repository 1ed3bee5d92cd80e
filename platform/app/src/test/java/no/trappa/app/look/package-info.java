/** Whether the colours can be read. */
@NullMarked
package no.trappa.app.look;

import org.jspecify.annotations.NullMarked;
