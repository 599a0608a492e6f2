package io.forethought.multiprocess.sets;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.GaugeFamily;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** A web application with metrics of several processes, which a class loader of its own loads. */
public final class StoppedApplication {

  private static final AtomicLong HITS = new AtomicLong(7);

  private StoppedApplication() {}

  /** Records into series of each kind, and returns a scrape. */
  public static String run(PrometheusRegistry registry) {
    ShopMetrics shop = Forethought.metrics(ShopMetrics.class, registry);
    shop.orders("web", 3);
    shop.waiting().set(2);
    shop.waits("web").observe(1);
    CounterFamily.follow(shop.hits(), HITS, HITS::get);
    GaugeFamily.follow(shop.connections(), HITS, HITS::get);
    PageMetrics pages = Forethought.metrics(PageMetrics.class, registry);
    pages.visits("home").inc();
    pages.load("home").set(1);
    Forethought.remove(pages.visits("home"));
    return Scrape.text(registry);
  }

  /** Removes the metrics. */
  public static void stop(PrometheusRegistry registry) {
    Forethought.unregister(ShopMetrics.class, registry);
    Forethought.unregister(PageMetrics.class, registry);
  }
}
