/** Light or dark: the reader's choice, for plain pages and views alike. */
@NullMarked
package no.trappa.app.look;

import org.jspecify.annotations.NullMarked;
