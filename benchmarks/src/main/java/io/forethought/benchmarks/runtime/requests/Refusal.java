package io.forethought.benchmarks.runtime.requests;

import java.lang.reflect.Proxy;

/** Stands for all that a request or response of ours has not: whoever asks for it fails. */
final class Refusal {

  private Refusal() {}

  static <T> T of(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              throw new UnsupportedOperationException(method.toString());
            }));
  }
}
