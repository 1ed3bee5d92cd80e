/** YAML and JSON as a small tree that knows its lines; the only place that knows the parser. */
@NullMarked
package no.trappa.engine.content.yaml;

import org.jspecify.annotations.NullMarked;
