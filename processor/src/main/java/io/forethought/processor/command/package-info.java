/**
 * The command {@code java -jar forethought-processor.jar}: for what no compiler sees, such as
 * libraries that are on the class path at run time only.
 */
@NullMarked
package io.forethought.processor.command;

import org.jspecify.annotations.NullMarked;
