package io.forethought.processor.testing.random;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Compiles mutants by the thousand, on all processors of the machine. */
public final class Campaign {

  private Campaign() {}

  /** Makes the mutant of a seed, and nothing else than the seed decides about it. */
  public interface Breeder {

    /**
     * The mutant.
     *
     * @param compiler for mutants that need an earlier compilation
     * @param folder where its files may stand; emptied by nobody
     */
    Mutant mutant(long seed, MemoryCompiler compiler, Path folder);
  }

  /** Checks the mutants of so many seeds, from 0. */
  public static Tally check(long seeds, List<File> libraries, Path folder, Breeder breeder) {
    Tally tally = new Tally();
    AtomicLong next = new AtomicLong();
    ExecutorService workers = Executors.newCachedThreadPool();
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      Path own = folder.resolve("worker" + i);
      running.add(
          workers.submit(
              () -> {
                try (MemoryCompiler compiler = new MemoryCompiler(libraries)) {
                  for (long seed; (seed = next.getAndIncrement()) < seeds; ) {
                    Mutant mutant = breeder.mutant(seed, compiler, own);
                    tally.add(seed, mutant, compiler.check(mutant));
                  }
                }
                return null;
              }));
    }
    try {
      for (Future<?> worker : running) {
        worker.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      workers.shutdownNow();
    }
    return tally;
  }
}
