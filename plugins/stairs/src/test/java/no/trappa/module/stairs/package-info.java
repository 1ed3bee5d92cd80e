/** The module as its users meet it. */
@NullMarked
package no.trappa.module.stairs;

import org.jspecify.annotations.NullMarked;
