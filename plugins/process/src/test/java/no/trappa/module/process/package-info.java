/** The module as its users meet it. */
@NullMarked
package no.trappa.module.process;

import org.jspecify.annotations.NullMarked;
