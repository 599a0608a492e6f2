package io.forethought.boot;

import io.forethought.Components;
import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CatalogController {

  @Metrics(namespace = "shop", subsystem = "visits", components = Components.SPRING)
  interface Visits {

    @Counter(help = "Readers who asked what to read.")
    CounterDataPoint asked();
  }

  private final Catalog catalog;
  private final Visits visits;

  CatalogController(Catalog catalog, Visits visits) {
    this.catalog = catalog;
    this.visits = visits;
  }

  @GetMapping("/catalog")
  String recommend(@RequestParam("adult") boolean adult) {
    visits.asked().inc();
    return catalog.recommend(adult);
  }
}
