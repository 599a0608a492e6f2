package io.forethought.processor.inference;

import io.forethought.processor.model.Site;

/**
 * A set, or the words that its names begin with.
 *
 * @param describe the name of the set
 */
record SetSite(String describe) implements Site {}
