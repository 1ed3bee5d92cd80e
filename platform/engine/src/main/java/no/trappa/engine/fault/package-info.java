/** What is wrong with a file, where, and what to do about it. */
@NullMarked
package no.trappa.engine.fault;

import org.jspecify.annotations.NullMarked;
