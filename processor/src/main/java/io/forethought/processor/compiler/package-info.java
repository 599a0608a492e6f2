/**
 * One run of the compiler: combines readers, the reporter and writers. Only this package and those
 * below it use javac.
 */
@NullMarked
package io.forethought.processor.compiler;

import org.jspecify.annotations.NullMarked;
