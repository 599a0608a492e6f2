/** Rules about a module as a whole; 7xx: its lock file. */
@NullMarked
package io.forethought.processor.rules.module;

import org.jspecify.annotations.NullMarked;
