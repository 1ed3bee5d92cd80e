/** The module as its users meet it. */
@NullMarked
package no.trappa.module.learning;

import org.jspecify.annotations.NullMarked;
