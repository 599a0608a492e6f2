package io.forethought.runtime.series;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * The series of a family whose values are kept elsewhere in numbered cells, one after the other for
 * each series. Series are never removed. The data point of a series is created when the program
 * asks for it.
 *
 * @param <C> the class of the data points
 */
public final class NumberedCells<C> extends Cells<C> {

  private static final VarHandle NUMBER = MethodHandles.arrayElementVarHandle(int[].class);

  private static final int NONE = 0;

  private final int perSeries;
  private final IntUnaryOperator allocator;
  private final IntFunction<C> newPoint;
  private final int[] numbers;

  /**
   * Numbers the series that exist from the start.
   *
   * @param perSeries the number of cells of a series
   * @param allocator allocates cells and returns the number of the first one, which is not 0
   * @param newPoint creates a data point from the number of its first cell
   */
  NumberedCells(Series series, int perSeries, IntUnaryOperator allocator, IntFunction<C> newPoint) {
    super(series);
    this.perSeries = perSeries;
    this.allocator = allocator;
    this.newPoint = newPoint;
    this.numbers = new int[series.places()];
    int[] eager = series.eager();
    if (eager.length > 0) {
      number(eager);
    }
  }

  private void number(int[] eager) {
    int next = allocator.applyAsInt(perSeries * eager.length);
    for (int offset : eager) {
      int leader = series().leader(offset);
      if (leader == offset) {
        numbers[offset] = next;
        next += perSeries;
      } else {
        numbers[offset] = numbers[leader];
      }
    }
    series().changed();
  }

  /** Returns the number of the first cell of a series, and creates the series if necessary. */
  public int number(int offset) {
    int number = known(offset);
    return number != NONE ? number : openNumber(offset);
  }

  /** Returns the number of the first cell of a series; 0 if the series does not exist. */
  private int known(int offset) {
    return (int) NUMBER.getAcquire(numbers, offset);
  }

  private synchronized int openNumber(int offset) {
    int leader = series().leader(offset);
    int number = known(leader);
    if (number == NONE) {
      number = allocator.applyAsInt(perSeries);
      NUMBER.setRelease(numbers, leader, number);
      series().changed();
    }
    NUMBER.setRelease(numbers, offset, number);
    return number;
  }

  /** Returns the number of the first cell of each series in an order. */
  public int[] numbers(SeriesOrder order) {
    int[] ordered = new int[order.size()];
    for (int i = 0; i < ordered.length; i++) {
      ordered[i] = number(order.offset(i));
    }
    return ordered;
  }

  @Override
  boolean exists(int offset) {
    return known(offset) != NONE;
  }

  @Override
  C create(int offset) {
    return newPoint.apply(number(offset));
  }

  /** A data point makes no new series. */
  @Override
  void stored() {}
}
