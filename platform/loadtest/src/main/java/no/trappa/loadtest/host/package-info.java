/** The host under test: its process, what it uses, and what it leaves in its database. */
@NullMarked
package no.trappa.loadtest.host;

import org.jspecify.annotations.NullMarked;
