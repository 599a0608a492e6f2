/** The two filters that record requests and responses. */
@NullMarked
package io.forethought.servlet.filter;

import org.jspecify.annotations.NullMarked;
