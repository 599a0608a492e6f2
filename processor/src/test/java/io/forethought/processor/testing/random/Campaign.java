package io.forethought.processor.testing.random;

import io.forethought.processor.testing.Share;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Compiles thousands of mutants on all processors of the machine. */
public final class Campaign {

  private Campaign() {}

  /** Creates a mutant that depends only on a seed. */
  public interface Breeder {

    /**
     * The mutant.
     *
     * @param compiler for mutants that need an earlier compilation
     * @param folder where its files may be written; never emptied
     */
    Mutant mutant(long seed, MemoryCompiler compiler, Path folder);
  }

  /** Checks the mutants for this number of seeds from 0, or for this run's share of them. */
  public static Tally check(long seeds, List<File> libraries, Path folder, Breeder breeder) {
    Tally tally = new Tally();
    Queue<Long> next = new ConcurrentLinkedQueue<>(Share.ofSeeds(seeds).boxed().toList());
    ExecutorService workers = Executors.newCachedThreadPool();
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      Path own = folder.resolve("worker" + i);
      running.add(
          workers.submit(
              () -> {
                try (MemoryCompiler compiler = new MemoryCompiler(libraries)) {
                  for (Long seed = next.poll(); seed != null; seed = next.poll()) {
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
