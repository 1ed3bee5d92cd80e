/** Facilitators who see to who can sign in. */
@NullMarked
package no.trappa.app.access.ui;

import org.jspecify.annotations.NullMarked;
