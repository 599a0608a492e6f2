/** A program that counts in every way that the guide shows, beside Micrometer. */
package io.forethought.stall;
