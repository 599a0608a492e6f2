package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.forethought.Unit;

@Metrics(namespace = "shop", subsystem = "images")
interface ImageMetrics {

  @Counter(help = "Images sent to customers.", unit = Unit.BYTES)
  void sent();
//     ^ FT418
}
