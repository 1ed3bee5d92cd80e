/** What a participant is asked, how what they fill in is read, and the room they follow it in. */
@NullMarked
package no.trappa.app.workshop;

import org.jspecify.annotations.NullMarked;
