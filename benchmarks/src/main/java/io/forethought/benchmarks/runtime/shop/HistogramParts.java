package io.forethought.benchmarks.runtime.shop;

import io.forethought.Metrics;
import java.util.List;

/** Five metric sets of 20 histograms: 10,000 series. */
public final class HistogramParts {

  private HistogramParts() {}

  /** The first sets of them. */
  public static List<Class<? extends HistogramPart>> first(int count) {
    return NestedSets.of(HistogramParts.class, HistogramPart.class).subList(0, count);
  }

  @Metrics(namespace = "shop", subsystem = "room00")
  interface Room00 extends HistogramPart {}

  @Metrics(namespace = "shop", subsystem = "room01")
  interface Room01 extends HistogramPart {}

  @Metrics(namespace = "shop", subsystem = "room02")
  interface Room02 extends HistogramPart {}

  @Metrics(namespace = "shop", subsystem = "room03")
  interface Room03 extends HistogramPart {}

  @Metrics(namespace = "shop", subsystem = "room04")
  interface Room04 extends HistogramPart {}
}
