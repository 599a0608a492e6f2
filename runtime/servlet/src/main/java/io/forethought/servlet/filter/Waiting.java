package io.forethought.servlet.filter;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Observations of requests that have left the filters and may come back as the container's own
 * object, which carries nothing of ours.
 */
final class Waiting {

  private final Map<ServletRequest, ObservedResponse> observations =
      Collections.synchronizedMap(new IdentityHashMap<>());

  void add(ServletRequest request, ObservedResponse observed) {
    observations.put(innermost(request), observed);
  }

  @Nullable ObservedResponse get(ServletRequest request) {
    return observations.get(innermost(request));
  }

  void remove(ServletRequest request) {
    observations.remove(innermost(request));
  }

  /** Returns the container's own object, which stays the same for the whole request. */
  static ServletRequest innermost(ServletRequest request) {
    ServletRequest inner = request;
    while (inner instanceof ServletRequestWrapper wrapper) {
      inner = wrapper.getRequest();
    }
    return inner;
  }
}
