package io.forethought.runtime.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlabsTest {

  private static final int TIMES = 200_000;
  private static final int COLLECTIONS = 50;

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

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void aVirtualThreadIsToldFromOthers() throws Exception {
    Runnable nothing = () -> {};
    Thread virtual =
        (Thread) Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, nothing);

    assertThat(VirtualThreads.isVirtual(virtual)).isTrue();
  }

  @Test
  void countsOfAnEarlierReadAreForgotten() {
    Slabs slabs = new Slabs();
    TestCells cells = new TestCells(slabs, 4);
    cells.observe(1, 2, 0.25);
    long[] counts = {7, 7};

    assertThat(slabs.read(cells.first(), counts, new long[3])).isEqualTo(0.25);
    assertThat(counts).containsExactly(0, 1);
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

    for (int i = 0; i < COLLECTIONS && !threads.stream().allMatch(SlabsTest::isGone); i++) {
      System.gc();
    }
    assertThat(threads).allMatch(SlabsTest::isGone);
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

  private static long check(Slabs slabs, int first, long last, List<String> torn) {
    long[] counts = new long[3];
    double sum = slabs.read(first, counts, new long[4]);
    long count = Arrays.stream(counts).sum();
    if (sum != count * 0.25 || count < last) {
      torn.add(sum + " of " + count + " after " + last);
    }
    return count;
  }

  private static boolean isGone(WeakReference<Thread> thread) {
    return thread.refersTo(null);
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
