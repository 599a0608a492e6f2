/** Tells the filters which resource of Jakarta REST a request matched. */
@NullMarked
package io.forethought.servlet.rest;

import org.jspecify.annotations.NullMarked;
