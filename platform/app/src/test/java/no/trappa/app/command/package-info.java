/** Commands as they are typed, and what comes of them. */
@NullMarked
package no.trappa.app.command;

import org.jspecify.annotations.NullMarked;
