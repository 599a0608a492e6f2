package io.forethought.benchmarks.runtime.shop;

import io.forethought.Counter;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

/** Counters with one label, ten series each. */
public interface SmallPart {

  /** How many metrics a part has. */
  int METRICS = 20;

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders00(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders01(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders02(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders03(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders04(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders05(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders06(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders07(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders08(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders09(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders10(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders11(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders12(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders13(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders14(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders15(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders16(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders17(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders18(Action action);

  @Counter(help = "What was ordered in this part of the shop.")
  CounterDataPoint orders19(Action action);
}
