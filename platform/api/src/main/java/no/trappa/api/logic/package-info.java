/** What a module may add in Java beyond its module.yaml. */
@NullMarked
package no.trappa.api.logic;

import org.jspecify.annotations.NullMarked;
