/** Looks at the running host through a real browser: what is seen, reached by keyboard, heard. */
@NullMarked
package no.trappa.app.browser;

import org.jspecify.annotations.NullMarked;
