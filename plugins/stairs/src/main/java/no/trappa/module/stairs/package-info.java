/**
 * What the stairs add in Java: which municipality shares what, and how much of it is core tasks.
 */
@NullMarked
package no.trappa.module.stairs;

import org.jspecify.annotations.NullMarked;
