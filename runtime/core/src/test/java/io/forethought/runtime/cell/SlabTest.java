package io.forethought.runtime.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one slab holds and hands out. */
class SlabTest {

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

  /** So that the slab of a program that adds labels is not copied each time, nor far too long. */
  @Test
  void aLongerSlabHasAnEighthToSpare() {
    Slabs slabs = new Slabs();
    Slab slab = new Slab(slabs);
    slab.add(slabs.allocate(1), 1L);
    int last = slabs.allocate(800) + 799;
    int end = last + 1 + Slab.PADDING + (last + 1) / 8;

    slab.add(last, 1L);

    assertThat(slab.reaches(end - 1)).isTrue();
    assertThat(slab.reaches(end)).isFalse();
  }

  @Test
  void aSumThatIsTooLargeStaysNegative() {
    Slabs slabs = new Slabs();
    int cell = slabs.allocate(1);
    long[] sums = new long[1];

    for (int i = 1; i <= 5; i++) {
      Slab slab = new Slab(slabs);
      slab.add(cell, Long.MAX_VALUE);
      slab.addTo(sums, new int[] {cell}, 0, 1);

      assertThat(sums).containsExactly(i == 1 ? Long.MAX_VALUE : Long.MIN_VALUE);
    }
  }

  @Test
  void aThreadWritesToTheSlabItOwns() {
    Slabs slabs = new Slabs();
    TestCells cell = new TestCells(slabs, 1);
    Thread self = Thread.currentThread();

    cell.add(3);

    List<Slab> own = Stream.of(slabs.places()).filter(slab -> slab.isOwnedBy(self)).toList();
    assertThat(own).singleElement().returns(3L, slab -> slab.get(cell.first()));
  }

  @Test
  void aCutIsReadAtOnceWhileNobodyWrites() {
    Slabs slabs = new Slabs();
    Slab slab = new Slab(slabs);
    int before = slabs.allocate(1);
    int first = slabs.allocate(4);
    slab.add(before, 5L);
    long[] copy = new long[3];

    slab.observe(first, 0, 2, 1.5);
    slab.observe(first, 1, 2, 2);
    slab.observe(first, 1, 2, 2.5);

    assertThat(slab.copyCut(first, 2, copy)).isTrue();
    assertThat(copy).containsExactly(1, 2, Double.doubleToLongBits(6));
    slab.add(first + 1, 1);
    assertThat(slab.copyCut(first, 2, copy)).isFalse();
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
}
