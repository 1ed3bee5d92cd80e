/** The module as its users meet it. */
@NullMarked
package no.trappa.module.preconditions;

import org.jspecify.annotations.NullMarked;
