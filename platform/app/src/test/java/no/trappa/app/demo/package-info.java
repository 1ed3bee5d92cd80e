/** What a newcomer finds. */
@NullMarked
package no.trappa.app.demo;

import org.jspecify.annotations.NullMarked;
