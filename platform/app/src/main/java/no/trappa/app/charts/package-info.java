/** Pictures as SVG made on the server, each with words and a table that say the same. */
@NullMarked
package no.trappa.app.charts;

import org.jspecify.annotations.NullMarked;
