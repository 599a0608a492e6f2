/** What can be wrong, as a catalogue of codes, and what was found to be. */
@NullMarked
package io.forethought.processor.diagnostics;

import org.jspecify.annotations.NullMarked;
