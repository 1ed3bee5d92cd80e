/** Who may sign in, how they do, and which pages need it. */
@NullMarked
package no.trappa.app.access;

import org.jspecify.annotations.NullMarked;
