/** YAML and JSON documents as trees, in which every text knows its place in the file. */
@NullMarked
package io.forethought.processor.operations.document;

import org.jspecify.annotations.NullMarked;
