package io.forethought.multiprocess.sets;

import io.forethought.GaugeMode;
import io.forethought.runtime.family.CappedLabel;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.GaugeFamily;
import io.forethought.runtime.family.HistogramFamily;
import io.forethought.runtime.family.SummaryFamily;
import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** Written by hand, like generated code: this module is built before the processor. */
final class PageMetricsImpl implements PageMetrics {

  static {
    MetricSets.provide(PageMetrics.class, PageMetricsImpl::new);
  }

  private static final int PAGES = 3;

  /** Shorter than a program can set it, so that a test can wait for it. */
  private static final long IDLE_MILLIS = Long.getLong("page.idle", 3_600_000);

  private final CounterFamily visits;
  private final CappedLabel visitsPage;
  private final GaugeFamily load;
  private final CappedLabel loadPage;
  private final GaugeFamily users;
  private final CappedLabel usersPage;
  private final HistogramFamily waits;
  private final CappedLabel waitsPage;
  private final SummaryFamily sizes;
  private final CappedLabel sizesPage;

  private PageMetricsImpl(Instruments instruments) {
    CounterFamily.Builder visits = instruments.counter("page_visits_total", "Visits.");
    this.visitsPage = visits.cappedLabel("page", PAGES, IDLE_MILLIS);
    this.visits = visits.build();
    GaugeFamily.Builder load = instruments.gauge("page_load", "Load.");
    this.loadPage = load.cappedLabel("page", PAGES, IDLE_MILLIS);
    this.load = load.build();
    GaugeFamily.Builder users =
        instruments.gauge("page_users", "Users.").multiprocess(GaugeMode.LIVEALL);
    this.usersPage = users.cappedLabel("page", PAGES, IDLE_MILLIS);
    this.users = users.build();
    HistogramFamily.Builder waits =
        instruments.histogram("page_wait_seconds", "Waits.").unit("seconds").buckets(0.5, 2);
    this.waitsPage = waits.cappedLabel("page", PAGES, IDLE_MILLIS);
    this.waits = waits.build();
    SummaryFamily.Builder sizes = instruments.summary("page_size_bytes", "Sizes.").unit("bytes");
    this.sizesPage = sizes.cappedLabel("page", PAGES, IDLE_MILLIS);
    this.sizes = sizes.build();
  }

  @Override
  public CounterDataPoint visits(String page) {
    return visits.at(visitsPage.offset(page));
  }

  @Override
  public GaugeDataPoint load(String page) {
    return load.at(loadPage.offset(page));
  }

  @Override
  public GaugeDataPoint users(String page) {
    return users.at(usersPage.offset(page));
  }

  @Override
  public DistributionDataPoint waits(String page) {
    return waits.at(waitsPage.offset(page));
  }

  @Override
  public DistributionDataPoint sizes(String page) {
    return sizes.at(sizesPage.offset(page));
  }
}
