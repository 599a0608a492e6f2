package io.forethought.runtime.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlabsTest {

  private static final int TIMES = 200_000;

  @Test
  void aCellHoldsWhatWasAdded() {
    Slabs slabs = new Slabs();
    int whole = slabs.allocate(1);
    int fraction = slabs.allocate(1);

    slabs.add(whole, 3);
    slabs.add(whole, 4);
    slabs.add(fraction, 0.5);
    slabs.add(fraction, 0.25);

    assertThat(slabs.sum(whole)).isEqualTo(7);
    assertThat(slabs.sumOfDoubles(fraction)).isEqualTo(0.75);
  }

  @Test
  void noCellHasTheNumberThatMeansNone() {
    assertThat(new Slabs().allocate(1)).isPositive();
  }

  @Test
  void cellsHandedOutLaterAreReached() {
    Slabs slabs = new Slabs();
    for (int i = 0; i < 1000; i++) {
      int cell = slabs.allocate(1);
      slabs.add(cell, i);
      assertThat(slabs.sum(cell)).isEqualTo(i);
    }
  }

  @Test
  void manyCellsAreSummedAtOnce() {
    Slabs slabs = new Slabs();
    int first = slabs.allocate(3);
    slabs.add(first, 1);
    slabs.add(first + 2, 3);
    int unwritten = slabs.allocate(5000) + 4999;

    long[] sums = {7, 7, 7, 7};
    slabs.sum(new int[] {-1, first + 2, first, unwritten, -1}, 1, 3, sums);

    assertThat(sums).containsExactly(3, 1, 0, 7);
  }

  /** Few places: most threads must borrow. One place: all but one must. */
  @ParameterizedTest
  @CsvSource({"16, 4", "2, 2", "1, 1"})
  void noThreadLosesAnything(int places, int lendable) throws Exception {
    Slabs slabs = new Slabs(places, lendable);
    int cell = slabs.allocate(1);
    int fraction = slabs.allocate(1);

    together(
        8,
        () -> {
          for (int i = 0; i < TIMES; i++) {
            slabs.add(cell, 1);
            slabs.add(fraction, 0.5);
          }
        });

    assertThat(slabs.sum(cell)).isEqualTo(8L * TIMES);
    assertThat(slabs.sumOfDoubles(fraction)).isEqualTo(4.0 * TIMES);
  }

  @Test
  void theSlabOfADeadThreadGoesToTheNext() throws Exception {
    Slabs slabs = new Slabs(1, 1);
    int cell = slabs.allocate(1);
    for (int i = 0; i < 500; i++) {
      together(2, () -> slabs.add(cell, 1));
    }

    assertThat(slabs.sum(cell)).isEqualTo(1000);
  }

  @Test
  void deadThreadsAreForgotten() throws Exception {
    Slabs slabs = new Slabs();
    int cell = slabs.allocate(1);
    List<WeakReference<Thread>> threads = recordOnThreads(slabs, cell, 20);

    slabs.forgetDeadThreads();

    for (int i = 0; i < 50 && threads.stream().anyMatch(thread -> thread.get() != null); i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(threads).allSatisfy(thread -> assertThat(thread.get()).isNull());
    assertThat(slabs.sum(cell)).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource({"16, 4", "1, 1"})
  void everyReadIsACut(int places, int lendable) throws Exception {
    Slabs slabs = new Slabs(places, lendable);
    int first = slabs.allocateDistribution(3);
    AtomicBoolean done = new AtomicBoolean();
    List<String> torn = new ArrayList<>();
    Thread reader =
        new Thread(
            () -> {
              long last = 0;
              while (!done.get()) {
                last = check(slabs, first, last, torn);
              }
            });
    reader.start();

    together(
        4,
        () -> {
          for (int i = 0; i < TIMES; i++) {
            slabs.observe(first, i % 3, 3, 0.25);
          }
        });
    done.set(true);
    reader.join();

    long unused = check(slabs, first, 4L * TIMES, torn);
    assertThat(torn).isEmpty();
    assertThat(slabs.read(first, new long[3], new long[4])).isEqualTo(TIMES);
  }

  @Test
  void aWriterStruckDownInTheMiddleHoldsNoReaderUp() {
    Slab slab = new Slab();
    Slabs home = new Slabs();
    int first = home.allocateDistribution(2);
    slab.observe(first, 0, 2, 1.5, home);
    // As if the thread had died of a full stack before it came to the sum.
    slab.add(first + 1, 1, home);

    long[] copy = new long[3];
    new CutRequest(first, 2).insist(slab, copy);

    assertThat(Arrays.copyOf(copy, 2)).containsExactly(1, 1);
    assertThat(Double.longBitsToDouble(copy[2])).isEqualTo(1.5);
  }

  @Test
  void aBusyWriterHandsOutACutWhenAsked() {
    Slab slab = new Slab();
    Slabs home = new Slabs();
    int first = home.allocateDistribution(2);
    slab.observe(first, 0, 2, 1.5, home);
    slab.add(first + 1, 1, home);
    slab.add(first + 3, 1, home);
    long[] given = new long[3];

    CutRequest request = new CutRequest(first, 2);
    slab.ask(request);
    slab.observe(first, 1, 2, 2, home);
    slab.observe(first, 1, 2, 100, home);
    slab.add(first, 1, home);
    request.insist(slab, given);

    assertThat(Arrays.copyOf(given, 2)).containsExactly(1, 2);
    assertThat(Double.longBitsToDouble(given[2])).isEqualTo(3.5);
  }

  private static long check(Slabs slabs, int first, long last, List<String> torn) {
    long[] counts = new long[3];
    double sum = slabs.read(first, counts, new long[4]);
    long count = Arrays.stream(counts).sum();
    if (sum != count * 0.25 || count < last) {
      torn.add(sum + " of " + count + " after " + last);
    }
    return count;
  }

  private static List<WeakReference<Thread>> recordOnThreads(Slabs slabs, int cell, int count)
      throws InterruptedException {
    List<WeakReference<Thread>> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Thread thread = new Thread(() -> slabs.add(cell, 1));
      thread.start();
      thread.join();
      threads.add(new WeakReference<>(thread));
    }
    return threads;
  }

  private static void together(int count, Runnable work) throws InterruptedException {
    CountDownLatch start = new CountDownLatch(count);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Thread thread =
          new Thread(
              () -> {
                start.countDown();
                try {
                  start.await();
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
                work.run();
              });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
