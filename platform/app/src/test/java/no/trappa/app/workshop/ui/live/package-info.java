/** Tests of what the open pages of a room are told. */
@NullMarked
package no.trappa.app.workshop.ui.live;

import org.jspecify.annotations.NullMarked;
