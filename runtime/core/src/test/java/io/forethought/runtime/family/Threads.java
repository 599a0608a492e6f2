package io.forethought.runtime.family;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Several threads that do the same at the same time. */
final class Threads {

  static final int COUNT = 8;

  private Threads() {}

  /** Runs the work once per thread, told the thread's number; fails as the work fails. */
  static void together(IntConsumer work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(COUNT);
    List<Callable<Boolean>> all =
        IntStream.range(0, COUNT)
            .<Callable<Boolean>>mapToObj(
                thread ->
                    () -> {
                      start.await();
                      work.accept(thread);
                      return true;
                    })
            .toList();
    ExecutorService pool = Executors.newFixedThreadPool(COUNT);
    try {
      for (Future<Boolean> done : pool.invokeAll(all)) {
        done.get();
      }
    } finally {
      pool.shutdown();
    }
  }
}
