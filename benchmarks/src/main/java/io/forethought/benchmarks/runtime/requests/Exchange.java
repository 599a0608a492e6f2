package io.forethought.benchmarks.runtime.requests;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Random;

/** What a thread of a container has for itself, and what its clients ask for: always the same. */
final class Exchange {

  /** A power of two. Large enough that the branch predictor does not learn them by heart. */
  private static final int COUNT = 1_024;

  private final ContainerRequest request = new ContainerRequest();
  private final ContainerResponse response = new ContainerResponse();
  private final ContainerChain chain;
  private final Call[] calls = new Call[COUNT];
  private int last;

  Exchange(Filters filters, long seed) {
    chain = new ContainerChain(filters.filters(), new Program(request, filters.listener()));
    Random random = new Random(seed);
    for (int i = 0; i < COUNT; i++) {
      calls[i] = Call.draw(random);
    }
  }

  /** One request and its response, whose size it gives. */
  int next() throws ServletException, IOException {
    last = (last + 1) & (COUNT - 1);
    request.begin(calls[last]);
    response.begin();
    chain.begin();
    chain.doFilter(request, response);
    return response.size();
  }
}
