/**
 * What concerns a module as a whole: the catalogues and files that are there already, and whether
 * its compilation fails.
 */
@NullMarked
package io.forethought.processor.module;

import org.jspecify.annotations.NullMarked;
