package io.forethought.runtime.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What one page holds and hands out. */
class PageTest {

  private final Places places = new Places(1, 1);

  private long[] ownPage(CellSpace space) {
    return Objects.requireNonNull(places.get(0).page(space.page()));
  }

  /** A page is as long as the cells that existed when it was first written to, and some spare. */
  @Test
  void aCellJustBehindTheEndOfAPageIsZero() {
    TestCells cell = new TestCells(places, 1);
    cell.add(3);
    int end = cell.first() + 1 + Place.PADDING;
    CellSums sums = cell.space().sums();

    assertThat(ownPage(cell.space())).hasSize(end);
    assertThat(sums.whole(end - 1)).isZero();
    assertThat(sums.whole(end)).isZero();
    assertThat(sums.total(end)).isZero();
    long[] values = new long[3];
    sums.wholes(new int[] {cell.first(), end - 1, end}, 0, 3, values);
    assertThat(values).containsExactly(3, 0, 0);
    assertThat(sums.distribution(end - 3, new long[2], new long[3])).isZero();
    assertThat(sums.distribution(end - 4, new long[2], new long[3])).isZero();
  }

  /** So that the page of a program that adds labels is not copied each time, nor far too long. */
  @Test
  void aLongerPageHasAnEighthToSpare() {
    TestCells first = new TestCells(places, 1);
    first.add(1);
    TestCells more = first.more(800);
    int size = more.first() + 800;

    new TestCells(places, more.space(), 1).add(1);

    assertThat(ownPage(first.space())).hasSize(size + 1 + Place.PADDING + (size + 1) / 8);
    assertThat(first.sum()).isEqualTo(1);
  }

  @Test
  void aSumThatIsTooLargeStaysNegative() {
    TestCells cell = new TestCells(places, 1);
    cell.add(Long.MAX_VALUE);
    // As if four more threads had recorded as much.
    Places five = new Places(8, 1);
    TestCells others = new TestCells(five, 1);
    others.add(0);
    long[] sums = new long[1];
    for (int i = 1; i <= 5; i++) {
      fill(five, i - 1, others);
      others.space().sums().wholes(new int[] {others.first()}, 0, 1, sums);

      assertThat(sums).containsExactly(i == 1 ? Long.MAX_VALUE : Long.MIN_VALUE);
    }
    assertThat(cell.sum()).isEqualTo(Long.MAX_VALUE);
    assertThat(others.sum()).isEqualTo(Long.MAX_VALUE);
    assertThat(others.space().sums().total(others.first())).isEqualTo(5 * 0x1p63);
  }

  private static void fill(Places places, int number, TestCells cell) {
    Place place = places.get(number);
    places.makeRoom(place);
    place.reaching(cell.space().page(), cell.first(), cell.first() + 1)[cell.first()] =
        Long.MAX_VALUE;
  }

  @Test
  void whatIsTooLargeForALongIsAFraction() {
    TestCells cell = new TestCells(places, 1);
    cell.add(Long.MAX_VALUE);
    assertThat(cell.space().sums().hasFractions()).isFalse();

    cell.add(2);

    assertThat(cell.sum()).isEqualTo(Long.MAX_VALUE);
    assertThat(cell.fractions()).isEqualTo(2);
    assertThat(cell.space().sums().hasFractions()).isTrue();
  }

  @Test
  void aThreadWritesToThePageItOwns() {
    Places many = new Places(16, 1);
    TestCells cell = new TestCells(many, 1);

    cell.add(3);

    int number = (int) Thread.currentThread().getId() & 15;
    for (int i = 0; i < 16; i++) {
      long[] page = many.get(i).page(cell.space().page());
      assertThat(page == null ? 0 : page[cell.first()]).isEqualTo(i == number ? 3 : 0);
    }
  }

  @Test
  void aCutIsReadAtOnceWhileNobodyWrites() {
    long[] page = new long[5];
    page[0] = 5;
    long[] copy = new long[3];

    Cell.observe(page, 1, 0, 2, 1.5);
    Cell.observe(page, 1, 1, 2, 2);
    Cell.observe(page, 1, 1, 2, 2.5);

    assertThat(Cell.copyCut(page, 1, 2, copy)).isTrue();
    assertThat(copy).containsExactly(1, 2, Double.doubleToLongBits(6));
    page[2]++;
    assertThat(Cell.copyCut(page, 1, 2, copy)).isFalse();
  }

  @Test
  void aWriterStruckDownInTheMiddleHoldsNoReaderUp() {
    TestCells cells = new TestCells(places, 4);
    cells.observe(0, 2, 1.5);
    // As if the thread had died of a full stack before it came to the sum.
    ownPage(cells.space())[cells.first() + 1]++;

    long[] counts = new long[2];
    assertThat(cells.read(counts)).isEqualTo(1.5);

    assertThat(counts).containsExactly(1, 1);
  }

  @Test
  void aBusyWriterHandsOutACutWhenAsked() {
    TestCells cells = new TestCells(places, 4);
    int first = cells.first();
    cells.observe(0, 2, 1.5);
    CutRequest request = new CutRequest(0, first, 2);
    CutRequest ofOtherPlace = new CutRequest(1, first, 2);
    long[] given = new long[3];

    cells.space().ask(ofOtherPlace);
    cells.observe(1, 2, 2);
    assertThat(ofOtherPlace.copyAnswer(given)).isFalse();
    cells.space().ask(request);
    assertThat(request.copyAnswer(given)).isFalse();
    cells.observe(1, 2, 4);
    cells.observe(1, 2, 100);

    assertThat(request.copyAnswer(given)).isTrue();
    assertThat(Arrays.copyOf(given, 2)).containsExactly(1, 2);
    assertThat(Double.longBitsToDouble(given[2])).isEqualTo(7.5);
    cells.space().ask(null);
    assertThat(cells.read(new long[2])).isEqualTo(107.5);
  }
}
