package io.forethought.sample.web;

import io.forethought.Info;
import io.forethought.Metrics;
import io.forethought.StateSet;

/** What the shop as a whole tells about itself. */
@Metrics(namespace = "shop")
public interface ShopMetrics {

  @Info(help = "Version of the program that is running, and of its Java.")
  void build(String version, String javaVersion);

  @StateSet(help = "Whether customers are served.", states = Mode.class)
  void mode(Mode mode);
}
