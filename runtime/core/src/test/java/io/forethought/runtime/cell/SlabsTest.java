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
    TestCells whole = new TestCells(slabs, 1);
    int fraction = slabs.allocate(1);

    whole.add(3);
    whole.add(4);
    slabs.add(fraction, 0.5);
    slabs.add(fraction, 0.25);

    assertThat(slabs.sum(whole.first())).isEqualTo(7);
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
      TestCells cell = new TestCells(slabs, 1);
      cell.add(i);
      assertThat(slabs.sum(cell.first())).isEqualTo(i);
    }
  }

  @Test
  void manyCellsAreSummedAtOnce() {
    Slabs slabs = new Slabs();
    TestCells one = new TestCells(slabs, 2);
    TestCells other = new TestCells(slabs, 1);
    one.add(1);
    other.add(3);
    int unwritten = slabs.allocate(5000) + 4999;

    long[] sums = {7, 7, 7, 7};
    slabs.sum(new int[] {-1, other.first(), one.first(), unwritten, -1}, 1, 3, sums);

    assertThat(sums).containsExactly(3, 1, 0, 7);
  }

  /** A slab is as long as the cells that existed when it was first written to, and some spare. */
  @Test
  void aCellJustBehindTheEndOfASlabIsZero() {
    Slabs slabs = new Slabs(1, 1);
    Slab slab = slabs.places()[0];
    boolean claimed = slab.claim(Thread.currentThread());
    TestCells cell = new TestCells(slabs, 1);
    cell.add(3);
    int end = cell.first() + 1 + Slab.PADDING;

    assertThat(claimed).isTrue();
    assertThat(slab.reaches(end - 1)).isTrue();
    assertThat(slab.reaches(end)).isFalse();
    assertThat(slab.get(end - 1)).isZero();
    assertThat(slab.get(end)).isZero();
    long[] sums = new long[3];
    slabs.sum(new int[] {cell.first(), end - 1, end}, 0, 3, sums);
    assertThat(sums).containsExactly(3, 0, 0);
    assertThat(slabs.read(end - 3, new long[2], new long[3])).isZero();
    assertThat(slabs.read(end - 4, new long[2], new long[3])).isZero();
  }

  /** Few places: most threads must borrow. One place: all but one must. */
  @ParameterizedTest
  @CsvSource({"16, 4", "2, 2", "1, 1"})
  void noThreadLosesAnything(int places, int lendable) throws Exception {
    Slabs slabs = new Slabs(places, lendable);
    TestCells cell = new TestCells(slabs, 1);
    int fraction = slabs.allocate(1);

    together(
        8,
        () -> {
          for (int i = 0; i < TIMES; i++) {
            cell.add(1);
            slabs.add(fraction, 0.5);
          }
        });

    assertThat(slabs.sum(cell.first())).isEqualTo(8L * TIMES);
    assertThat(slabs.sumOfDoubles(fraction)).isEqualTo(4.0 * TIMES);
  }

  @Test
  void theSlabOfADeadThreadGoesToTheNext() throws Exception {
    Slabs slabs = new Slabs(1, 1);
    TestCells cell = new TestCells(slabs, 1);
    for (int i = 0; i < 500; i++) {
      together(2, () -> cell.add(1));
    }

    assertThat(slabs.sum(cell.first())).isEqualTo(1000);
  }

  @Test
  void deadThreadsAreForgotten() throws Exception {
    Slabs slabs = new Slabs();
    TestCells cell = new TestCells(slabs, 1);
    List<WeakReference<Thread>> threads = recordOnThreads(cell, 20);

    slabs.forgetDeadThreads();

    for (int i = 0; i < 50 && threads.stream().anyMatch(thread -> thread.get() != null); i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(threads).allSatisfy(thread -> assertThat(thread.get()).isNull());
    assertThat(slabs.sum(cell.first())).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource({"16, 4", "1, 1"})
  void everyReadIsACut(int places, int lendable) throws Exception {
    Slabs slabs = new Slabs(places, lendable);
    TestCells cells = new TestCells(slabs, 5);
    int first = cells.first();
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
            cells.observe(i % 3, 3, 0.25);
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
    Slabs home = new Slabs();
    Slab slab = new Slab(home);
    int first = home.allocate(4);
    slab.observe(first, 0, 2, 1.5);
    // As if the thread had died of a full stack before it came to the sum.
    slab.add(first + 1, 1);

    long[] copy = new long[3];
    new CutRequest(first, 2).insist(slab, copy);

    assertThat(Arrays.copyOf(copy, 2)).containsExactly(1, 1);
    assertThat(Double.longBitsToDouble(copy[2])).isEqualTo(1.5);
  }

  @Test
  void aBusyWriterHandsOutACutWhenAsked() {
    Slabs home = new Slabs();
    Slab slab = new Slab(home);
    int first = home.allocate(4);
    slab.observe(first, 0, 2, 1.5);
    slab.add(first + 1, 1);
    slab.add(first + 3, 1);
    long[] given = new long[3];

    CutRequest request = new CutRequest(first, 2);
    slab.ask(request);
    slab.observe(first, 1, 2, 2);
    slab.observe(first, 1, 2, 100);
    slab.add(first, 1);
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

  private static List<WeakReference<Thread>> recordOnThreads(TestCells cell, int count)
      throws InterruptedException {
    List<WeakReference<Thread>> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Thread thread = new Thread(() -> cell.add(1));
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
