/** What the administrator sees of the catalog. */
@NullMarked
package no.trappa.app.catalog.ui;

import org.jspecify.annotations.NullMarked;
