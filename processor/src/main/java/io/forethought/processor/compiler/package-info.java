/**
 * The only room that talks to javac: readers bring declarations in, the reporter, suppressions and
 * output bring findings and code out.
 */
@NullMarked
package io.forethought.processor.compiler;

import org.jspecify.annotations.NullMarked;
