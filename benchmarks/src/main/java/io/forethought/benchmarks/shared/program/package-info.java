/** The processes that are measured. They share no class with the program that starts them. */
@NullMarked
package io.forethought.benchmarks.shared.program;

import org.jspecify.annotations.NullMarked;
