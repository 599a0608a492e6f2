/**
 * Tests of metrics: a registry for each test, assertions on what was recorded, and a check of a
 * scrape against the catalogue.
 */
@NullMarked
package io.forethought.testing;

import org.jspecify.annotations.NullMarked;
