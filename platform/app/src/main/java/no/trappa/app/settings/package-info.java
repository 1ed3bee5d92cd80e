/** What can be configured under {@code trappa}, and the address the host is reached at. */
@NullMarked
package no.trappa.app.settings;

import org.jspecify.annotations.NullMarked;
