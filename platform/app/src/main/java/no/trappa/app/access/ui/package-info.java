/** Signing in, and changing one's password. */
@NullMarked
package no.trappa.app.access.ui;

import org.jspecify.annotations.NullMarked;
