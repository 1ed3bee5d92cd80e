/** What lies behind the checks of a module. */
@NullMarked
package no.trappa.engine.content.module;

import org.jspecify.annotations.NullMarked;
