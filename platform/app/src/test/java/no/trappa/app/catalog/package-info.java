/** Good and bad modules, made on the spot. */
@NullMarked
package no.trappa.app.catalog;

import org.jspecify.annotations.NullMarked;
