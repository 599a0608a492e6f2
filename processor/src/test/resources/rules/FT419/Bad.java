package rules;

import io.forethought.Amount;
import io.forethought.Histogram;
import io.forethought.Metrics;
import io.forethought.Unit;

@Metrics(namespace = "shop", subsystem = "images")
interface ImageMetrics {

  @Histogram(help = "Time to scale an image.", unit = Unit.SECONDS)
  void scaled(@Amount long millis);
//                         ^ FT419
}
