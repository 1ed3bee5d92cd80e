/** What a new version of a module keeps of an older one, and which answers it can take over. */
@NullMarked
package no.trappa.engine.succession;

import org.jspecify.annotations.NullMarked;
