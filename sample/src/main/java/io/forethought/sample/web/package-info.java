/** The shop as a web server: its start page, its rooms and its metrics. */
@NullMarked
package io.forethought.sample.web;

import org.jspecify.annotations.NullMarked;
