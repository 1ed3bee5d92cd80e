/** What a facilitator does with collaborations. */
@NullMarked
package no.trappa.app.collaboration.ui;

import org.jspecify.annotations.NullMarked;
