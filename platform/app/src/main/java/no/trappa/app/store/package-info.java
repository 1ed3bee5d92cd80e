/** What makes a change durable: committed, and forced to disk before anyone is told. */
@NullMarked
package no.trappa.app.store;

import org.jspecify.annotations.NullMarked;
