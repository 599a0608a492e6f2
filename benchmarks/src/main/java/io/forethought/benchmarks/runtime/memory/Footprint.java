package io.forethought.benchmarks.runtime.memory;

import io.forethought.benchmarks.runtime.peers.FilledRegistry;
import io.forethought.benchmarks.runtime.peers.Library;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one series takes of the heap.
 *
 * @param bytes all that has come with it
 * @param text of these strings, and the byte arrays of strings and prepared text
 */
public record Footprint(double bytes, double text) {

  /** All but the text. */
  public double withoutText() {
    return bytes - text;
  }

  /**
   * Measures in a process of its own.
   *
   * @param java the Java launcher
   * @param library whose series
   * @param series which series
   * @param threads how many threads write to each of them
   * @param registries how many registries are filled
   * @throws IOException if the process fails
   * @throws InterruptedException if this thread is interrupted
   */
  public static Footprint measure(
      Path java, Library library, Series series, int threads, int registries)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            java.toString(),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Footprint.class.getName(),
            library.name(),
            series.name(),
            Integer.toString(threads),
            Integer.toString(registries));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("Failed: " + String.join(" ", command));
    }
    double[] sizes = Stream.of(told.strip().split(" ", -1)).mapToDouble(Double::valueOf).toArray();
    return new Footprint(sizes[0], sizes[1]);
  }

  /**
   * Measures in this process and prints what came out.
   *
   * @param arguments library, series, threads, registries
   * @throws InterruptedException if this thread is interrupted
   */
  public static void main(String[] arguments) throws InterruptedException {
    Footprint footprint =
        ofSeries(
            Library.valueOf(arguments[0]),
            Series.valueOf(arguments[1]),
            Integer.parseInt(arguments[2]),
            Integer.parseInt(arguments[3]));
    System.out.println(footprint.bytes + " " + footprint.text);
    // Libraries leave threads behind.
    System.exit(0);
  }

  private static Footprint ofSeries(Library library, Series series, int threads, int registries)
      throws InterruptedException {
    // The first loads classes and fills what is shared.
    List<FilledRegistry> shared = filled(library, series, threads, 1);
    LiveHeap before = settled();
    List<FilledRegistry> measured = filled(library, series, threads, registries);
    try {
      LiveHeap came = settled().since(before);
      double count = (double) registries * Series.perRegistry();
      return new Footprint(came.bytes() / count, came.text() / count);
    } finally {
      Reference.reachabilityFence(shared);
      Reference.reachabilityFence(measured);
    }
  }

  private static LiveHeap settled() throws InterruptedException {
    LiveHeap least = LiveHeap.now();
    for (int i = 0; i < 3; i++) {
      // Tasks that a library has put off hold memory until they have run.
      Thread.sleep(150);
      LiveHeap now = LiveHeap.now();
      least = now.bytes() < least.bytes() ? now : least;
    }
    return least;
  }

  private static List<FilledRegistry> filled(
      Library library, Series series, int threads, int registries) throws InterruptedException {
    List<FilledRegistry> filled =
        IntStream.range(0, registries).mapToObj(i -> series.registry(library)).toList();
    CountDownLatch done = new CountDownLatch(threads);
    List<Thread> writers =
        IntStream.range(0, threads)
            .mapToObj(seed -> new Thread(() -> write(filled, series, seed, done)))
            .toList();
    writers.forEach(Thread::start);
    for (Thread writer : writers) {
      writer.join();
    }
    return filled;
  }

  /** Writes, and lives on until all have written: no thread can take over what another left. */
  private static void write(
      List<FilledRegistry> filled, Series series, int seed, CountDownLatch done) {
    Random random = new Random(seed);
    filled.forEach(registry -> series.write(registry, random));
    done.countDown();
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
