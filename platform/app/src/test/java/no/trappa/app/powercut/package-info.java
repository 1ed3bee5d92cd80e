/** A file system for H2 whose power can be cut: what was not forced to disk may be lost. */
@NullMarked
package no.trappa.app.powercut;

import org.jspecify.annotations.NullMarked;
