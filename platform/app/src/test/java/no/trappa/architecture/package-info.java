/** Who may know whom: every rule about the platform's code, each tried on code that breaks it. */
@NullMarked
package no.trappa.architecture;

import org.jspecify.annotations.NullMarked;
