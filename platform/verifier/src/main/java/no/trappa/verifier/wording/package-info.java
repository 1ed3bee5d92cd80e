/** Whether a module's texts can be read by those who are asked, and say what can be seen. */
@NullMarked
package no.trappa.verifier.wording;

import org.jspecify.annotations.NullMarked;
