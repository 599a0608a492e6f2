package io.forethought.benchmarks.runtime.shop;

import io.forethought.Counter;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

/** Counters with two labels, 100 series each. */
public interface CounterPart {

  /** How many metrics a part has. */
  int METRICS = 20;

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits00(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits01(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits02(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits03(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits04(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits05(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits06(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits07(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits08(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits09(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits10(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits11(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits12(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits13(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits14(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits15(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits16(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits17(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits18(Action action, Continent continent);

  @Counter(help = "What visitors did in this part of the shop.")
  CounterDataPoint visits19(Action action, Continent continent);

  /** The metric of a number. */
  default CounterDataPoint visits(int number, Action action, Continent continent) {
    return switch (number) {
      case 0 -> visits00(action, continent);
      case 1 -> visits01(action, continent);
      case 2 -> visits02(action, continent);
      case 3 -> visits03(action, continent);
      case 4 -> visits04(action, continent);
      case 5 -> visits05(action, continent);
      case 6 -> visits06(action, continent);
      case 7 -> visits07(action, continent);
      case 8 -> visits08(action, continent);
      case 9 -> visits09(action, continent);
      case 10 -> visits10(action, continent);
      case 11 -> visits11(action, continent);
      case 12 -> visits12(action, continent);
      case 13 -> visits13(action, continent);
      case 14 -> visits14(action, continent);
      case 15 -> visits15(action, continent);
      case 16 -> visits16(action, continent);
      case 17 -> visits17(action, continent);
      case 18 -> visits18(action, continent);
      case 19 -> visits19(action, continent);
      default -> throw new IllegalArgumentException("A part has no metric " + number + ".");
    };
  }
}
