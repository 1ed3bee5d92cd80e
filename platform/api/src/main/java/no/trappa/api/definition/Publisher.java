package no.trappa.api.definition;

import no.trappa.api.value.Text;

/**
 * Who made a module.
 *
 * @param licence an SPDX licence identifier
 * @param contact an address readers can write to
 * @param sells whether the publisher sells something the module recommends
 * @param basis what the content rests on, and from when
 */
public record Publisher(String name, String licence, String contact, boolean sells, Text basis) {}
