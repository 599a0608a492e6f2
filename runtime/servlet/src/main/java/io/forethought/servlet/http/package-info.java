/** What is told about HTTP requests, and under which names. */
@NullMarked
package io.forethought.servlet.http;

import org.jspecify.annotations.NullMarked;
