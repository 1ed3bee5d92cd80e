/** What the roles module adds in Java: who said what in which role, and where both sides differ. */
@NullMarked
package no.trappa.module.roles;

import org.jspecify.annotations.NullMarked;
