/** The alerts of Forethought's integrations. */
@NullMarked
package io.forethought.processor.operations.output.builtin;

import org.jspecify.annotations.NullMarked;
