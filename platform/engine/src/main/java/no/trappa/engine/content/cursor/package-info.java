/** Reads values out of the tree, and collects every fault on the way. */
@NullMarked
package no.trappa.engine.content.cursor;

import org.jspecify.annotations.NullMarked;
