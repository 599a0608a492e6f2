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

class CellSpaceTest {

  private static final int TIMES = 200_000;
  private static final int COLLECTIONS = 50;

  @Test
  void aCellHoldsWhatWasAdded() {
    TestCells cell = new TestCells(new Places(4), 1);

    cell.add(3);
    cell.add(4);
    cell.addFraction(0.5);
    cell.addFraction(0.25);

    assertThat(cell.sum()).isEqualTo(7);
    assertThat(cell.fractions()).isEqualTo(0.75);
  }

  @Test
  void theProgramHasOneTable() {
    CellSpace space = new CellSpace();
    int cell = space.allocate(1);
    assertThat(CellSpace.add(space.page(), cell, 1)).isFalse();
    space.addAnyway(cell, 1);

    assertThat(CellSpace.add(space.page(), cell, 2)).isTrue();
    space.addFraction(cell, 0.5);
    int first = space.allocate(4);
    space.observe(first, 1, 2, 0.25);

    assertThat(space.sums().whole(cell)).isEqualTo(3);
    assertThat(space.sums().fractions(cell)).isEqualTo(0.5);
    assertThat(space.sums().distribution(first, new long[2], new long[3])).isEqualTo(0.25);
  }

  @Test
  void noCellHasTheNumberThatMeansNone() {
    assertThat(new CellSpace().allocate(1)).isPositive();
  }

  @Test
  void cellsHandedOutLaterAreReached() {
    TestCells set = new TestCells(new Places(4), 1);
    for (int i = 0; i < 1000; i++) {
      TestCells cell = set.more(1);
      cell.add(i);
      assertThat(cell.sum()).isEqualTo(i);
    }
  }

  @Test
  void eachCellHasItsFractions() {
    TestCells set = new TestCells(new Places(4), 1);
    List<TestCells> cells = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      cells.add(set.more(1));
      cells.get(i).addFraction(i);
    }
    for (int i = 0; i < 100; i++) {
      assertThat(cells.get(i).fractions()).isEqualTo(i);
    }
    assertThat(set.fractions()).isZero();
  }

  @Test
  void manyCellsAreSummedAtOnce() {
    TestCells one = new TestCells(new Places(4), 2);
    TestCells other = one.more(1);
    one.add(1);
    other.add(3);
    int unwritten = one.more(5000).first() + 4999;

    long[] sums = {7, 7, 7, 7};
    int[] cells = {-1, other.first(), one.first(), unwritten, -1};
    one.space().sums().wholes(cells, 1, 3, sums);

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
    TestCells cells = new TestCells(new Places(4), 4);
    cells.observe(1, 2, 0.25);
    long[] counts = {7, 7};

    assertThat(cells.read(counts)).isEqualTo(0.25);
    assertThat(counts).containsExactly(0, 1);
  }

  /** Few places: most threads must borrow. One place: all but one must. */
  @ParameterizedTest
  @CsvSource({"16, 4", "2, 2", "1, 1"})
  void noThreadLosesAnything(int places, int lendable) throws Exception {
    TestCells cell = new TestCells(new Places(places, lendable), 1);

    together(
        8,
        () -> {
          for (int i = 0; i < TIMES; i++) {
            cell.add(1);
            cell.addFraction(0.5);
          }
        });

    assertThat(cell.sum()).isEqualTo(8L * TIMES);
    assertThat(cell.fractions()).isEqualTo(4.0 * TIMES);
  }

  @Test
  void thePlaceOfADeadThreadGoesToTheNext() throws Exception {
    TestCells cell = new TestCells(new Places(1, 1), 1);
    for (int i = 0; i < 500; i++) {
      together(2, () -> cell.add(1));
    }

    assertThat(cell.sum()).isEqualTo(1000);
  }

  @Test
  void whatDeadThreadsRecordedIsKept() throws Exception {
    TestCells cell = new TestCells(new Places(4), 1);
    List<WeakReference<Thread>> threads = recordOnThreads(cell, 20);

    for (int i = 0; i < COLLECTIONS && !threads.stream().allMatch(CellSpaceTest::isGone); i++) {
      System.gc();
    }
    assertThat(threads).allMatch(CellSpaceTest::isGone);
    assertThat(cell.sum()).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource({"16, 4", "1, 1"})
  void everyReadIsACut(int places, int lendable) throws Exception {
    TestCells cells = new TestCells(new Places(places, lendable), 5);
    AtomicBoolean done = new AtomicBoolean();
    List<String> torn = new ArrayList<>();
    Thread reader =
        new Thread(
            () -> {
              long last = 0;
              while (!done.get()) {
                last = check(cells, last, torn);
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

    long unused = check(cells, 4L * TIMES, torn);
    assertThat(torn).isEmpty();
    assertThat(cells.read(new long[3])).isEqualTo(TIMES);
  }

  private static long check(TestCells cells, long last, List<String> torn) {
    long[] counts = new long[3];
    double sum = cells.read(counts);
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
