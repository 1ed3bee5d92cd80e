/** What is read: files by name and bytes, and the formats they claim. */
@NullMarked
package no.trappa.engine.content;

import org.jspecify.annotations.NullMarked;
