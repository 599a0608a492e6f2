package io.forethought.runtime.cell;

/** Cells without a data point. */
final class TestCells extends SeriesCells {

  TestCells(Slabs slabs, int count) {
    super(slabs, count);
  }
}
