package io.forethought.sample.web;

import io.forethought.Info;
import io.forethought.Metrics;
import io.forethought.StateSet;

/** The metrics of the whole shop. */
@Metrics(namespace = "shop")
public interface ShopMetrics {

  @Info(help = "Versions of the running program and its Java runtime.")
  void build(String version, String javaVersion);

  @StateSet(help = "Whether customers are served.", states = Mode.class)
  void mode(Mode mode);
}
