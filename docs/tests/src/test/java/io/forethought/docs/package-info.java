/** What the documentation shows compiles, runs and leads somewhere. */
package io.forethought.docs;
