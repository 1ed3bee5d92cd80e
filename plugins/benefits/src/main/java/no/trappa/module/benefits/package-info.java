/** What the benefits module adds in Java: who pays, who uses and who gains, side by side. */
@NullMarked
package no.trappa.module.benefits;

import org.jspecify.annotations.NullMarked;
