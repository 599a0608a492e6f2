package io.forethought.runtime.series;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

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
  private final Storage<C> storage;
  private final int[] numbers;

  /**
   * Numbers the series that exist from the start.
   *
   * @param perSeries the number of cells of a series
   * @param storage keeps the values
   */
  NumberedCells(Series series, int perSeries, Storage<C> storage) {
    super(series);
    this.perSeries = perSeries;
    this.storage = storage;
    this.numbers = new int[series.places()];
    int[] eager = series.eager();
    if (eager.length > 0) {
      number(eager);
    }
  }

  /**
   * What keeps the values.
   *
   * @param <C> the class of the data points
   */
  public interface Storage<C> {

    /** Allocates consecutive cells and returns the number of the first one, which is not 0. */
    int allocate(int cells);

    /** Creates a data point from the number of its first cell. */
    C newPoint(int cell);
  }

  private void number(int[] eager) {
    int next = storage.allocate(perSeries * eager.length);
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
      number = storage.allocate(perSeries);
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
    return storage.newPoint(number(offset));
  }

  /** A data point makes no new series. */
  @Override
  void stored() {}
}
