/** Reports findings, each once and at the most exact place, unless a suppression silences them. */
@NullMarked
package io.forethought.processor.compiler.reporting;

import org.jspecify.annotations.NullMarked;
