/** The catalog's page, as those who may see it do, and those who may not. */
@NullMarked
package no.trappa.app.catalog.ui;

import org.jspecify.annotations.NullMarked;
