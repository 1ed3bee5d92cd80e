/**
 * What everything else is made of: exact numbers, texts in three languages, versions and
 * references.
 */
@NullMarked
package no.trappa.api.value;

import org.jspecify.annotations.NullMarked;
