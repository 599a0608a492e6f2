/**
 * The command {@code java -jar forethought-processor.jar}: checks what no compiler sees, such as
 * libraries that are only on the runtime class path.
 */
@NullMarked
package io.forethought.processor.command;

import org.jspecify.annotations.NullMarked;
