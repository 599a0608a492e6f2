package io.forethought.benchmarks.runtime.requests;

import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for.
 *
 * @param method the method
 * @param route the template that its path matches
 * @param path the path
 * @param length the length of the body that it sends; -1 if it sends none
 * @param lengthHeader the same as it was sent
 */
record Call(String method, String route, String path, long length, @Nullable String lengthHeader) {

  /**
   * As many as {@code io.forethought.HttpProfile.OTEL} tells apart; they live as long as a program.
   */
  private static final String[] ROUTES =
      IntStream.range(0, 20).mapToObj(i -> "/shelf-" + i + "/items/{id}").toArray(String[]::new);

  /** Most read, some write. */
  private static final String[] METHODS = {"GET", "GET", "GET", "GET", "POST", "PUT", "DELETE"};

  static Call draw(Random random) {
    String method = METHODS[random.nextInt(METHODS.length)];
    String route = ROUTES[random.nextInt(ROUTES.length)];
    long length = method.startsWith("P") ? random.nextInt(2_000) : -1;
    return new Call(
        method,
        route,
        route.replace("{id}", Integer.toString(random.nextInt(100_000))),
        length,
        length < 0 ? null : Long.toString(length));
  }
}
