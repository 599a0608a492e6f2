package io.forethought.benchmarks.runtime.shop;

import io.forethought.Histogram;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

/** Histograms with two labels and 11 buckets, 100 series each. */
public interface HistogramPart {

  /** How many metrics a part has. */
  int METRICS = 20;

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime00(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime01(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime02(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime03(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime04(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime05(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime06(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime07(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime08(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime09(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime10(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime11(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime12(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime13(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime14(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime15(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime16(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime17(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime18(Action action, Continent continent);

  @Histogram(help = "Time until this part of the shop had answered.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime19(Action action, Continent continent);

  /** The metric of a number. */
  default DistributionDataPoint answerTime(int number, Action action, Continent continent) {
    return switch (number) {
      case 0 -> answerTime00(action, continent);
      case 1 -> answerTime01(action, continent);
      case 2 -> answerTime02(action, continent);
      case 3 -> answerTime03(action, continent);
      case 4 -> answerTime04(action, continent);
      case 5 -> answerTime05(action, continent);
      case 6 -> answerTime06(action, continent);
      case 7 -> answerTime07(action, continent);
      case 8 -> answerTime08(action, continent);
      case 9 -> answerTime09(action, continent);
      case 10 -> answerTime10(action, continent);
      case 11 -> answerTime11(action, continent);
      case 12 -> answerTime12(action, continent);
      case 13 -> answerTime13(action, continent);
      case 14 -> answerTime14(action, continent);
      case 15 -> answerTime15(action, continent);
      case 16 -> answerTime16(action, continent);
      case 17 -> answerTime17(action, continent);
      case 18 -> answerTime18(action, continent);
      case 19 -> answerTime19(action, continent);
      default -> throw new IllegalArgumentException("A part has no metric " + number + ".");
    };
  }
}
