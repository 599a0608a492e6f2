/** What is known of a program that runs: its endpoint, and what a Prometheus server knows of it. */
@NullMarked
package io.forethought.processor.checklist.evidence;

import org.jspecify.annotations.NullMarked;
