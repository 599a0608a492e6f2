/**
 * Handles a module as a whole: existing catalogues and files, and whether the compilation fails.
 */
@NullMarked
package io.forethought.processor.module;

import org.jspecify.annotations.NullMarked;
