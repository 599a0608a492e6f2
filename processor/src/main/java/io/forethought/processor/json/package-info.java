/** JSON as maps and lists, read with Gson. */
@NullMarked
package io.forethought.processor.json;

import org.jspecify.annotations.NullMarked;
