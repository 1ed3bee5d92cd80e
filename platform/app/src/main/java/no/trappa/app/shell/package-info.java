/** The frame around every page: layout, menu, language and look; it knows no feature. */
@NullMarked
package no.trappa.app.shell;

import org.jspecify.annotations.NullMarked;
