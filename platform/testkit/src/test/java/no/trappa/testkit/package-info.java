/** The kit, tried on modules that keep the contract and on some that do not. */
@NullMarked
package no.trappa.testkit;

import org.jspecify.annotations.NullMarked;
