/** Reports to the filters which Jakarta REST resource a request matched. */
@NullMarked
package io.forethought.servlet.rest;

import org.jspecify.annotations.NullMarked;
