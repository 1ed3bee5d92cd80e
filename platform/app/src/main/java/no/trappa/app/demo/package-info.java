/** Something to look at for a newcomer: a collaboration that does not exist, and its answers. */
@NullMarked
package no.trappa.app.demo;

import org.jspecify.annotations.NullMarked;
