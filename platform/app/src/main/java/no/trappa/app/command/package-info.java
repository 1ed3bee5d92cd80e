/** What is done without a host: answers to a result, a module to its faults. */
@NullMarked
package no.trappa.app.command;

import org.jspecify.annotations.NullMarked;
