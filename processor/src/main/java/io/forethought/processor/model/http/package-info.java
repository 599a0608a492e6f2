/** What can be recorded about HTTP requests, under the names of each profile. */
@NullMarked
package io.forethought.processor.model.http;

import org.jspecify.annotations.NullMarked;
