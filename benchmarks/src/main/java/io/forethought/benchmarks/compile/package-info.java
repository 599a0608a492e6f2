/**
 * What it costs to compile with Forethought: whole runs of javac in processes of their own, beside
 * other processors and beside the least that any processor could do. Begin at {@link
 * io.forethought.benchmarks.compile.CompileBenchmark}.
 */
@NullMarked
package io.forethought.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
