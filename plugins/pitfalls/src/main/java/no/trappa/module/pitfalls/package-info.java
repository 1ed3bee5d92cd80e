/** What the pitfalls module adds in Java: the municipalities' own judgements, laid side by side. */
@NullMarked
package no.trappa.module.pitfalls;

import org.jspecify.annotations.NullMarked;
