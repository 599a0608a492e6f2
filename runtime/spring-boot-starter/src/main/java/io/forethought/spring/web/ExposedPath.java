package io.forethought.spring.web;

import java.util.Optional;

/**
 * Where the metrics are exposed, as the properties define it.
 *
 * @param enabled whether they are exposed
 * @param path the path, if a property sets it
 * @param first whether requests for it bypass all other filters
 * @param ui whether they are also shown in a browser, if a property sets it
 */
public record ExposedPath(
    boolean enabled, Optional<String> path, boolean first, Optional<Boolean> ui) {}
