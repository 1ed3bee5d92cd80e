/** What lies behind the checks of a module. */
@NullMarked
package no.trappa.engine.content.cursor;

import org.jspecify.annotations.NullMarked;
