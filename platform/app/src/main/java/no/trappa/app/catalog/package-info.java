/** The modules and assessments this host has, which of them work, and why the others do not. */
@NullMarked
package no.trappa.app.catalog;

import org.jspecify.annotations.NullMarked;
