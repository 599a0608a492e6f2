package io.forethought.runtime.registration;

/**
 * The set that a metric belongs to, and where that set was registered.
 *
 * @param set the name of the interface
 * @param place the line that registered it
 */
record Claim(String set, Place place) {}
