/** The shop as a web server: its start page, its servlets and its metrics. */
@NullMarked
package io.forethought.sample.web;

import org.jspecify.annotations.NullMarked;
