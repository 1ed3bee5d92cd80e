/** What the organisation module adds in Java: how each form fits what the municipalities weigh. */
@NullMarked
package no.trappa.module.organisation;

import org.jspecify.annotations.NullMarked;
