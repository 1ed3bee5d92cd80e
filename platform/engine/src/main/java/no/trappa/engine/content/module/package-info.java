/** Reads module.yaml, and checks what its parts say of each other. */
@NullMarked
package no.trappa.engine.content.module;

import org.jspecify.annotations.NullMarked;
