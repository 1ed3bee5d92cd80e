/** Pages without Vaadin, from templates that are compiled with the code. */
@NullMarked
package no.trappa.app.template;

import org.jspecify.annotations.NullMarked;
