/** What the strategy module adds in Java: who has chosen alike, and where choosing alike pays. */
@NullMarked
package no.trappa.module.strategy;

import org.jspecify.annotations.NullMarked;
