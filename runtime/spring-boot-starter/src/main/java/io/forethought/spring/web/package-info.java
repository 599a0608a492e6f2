/** HTTP requests and the endpoint for metrics, in an application that is a servlet container. */
@NullMarked
package io.forethought.spring.web;

import org.jspecify.annotations.NullMarked;
