package io.forethought.processor.queries;

import static io.forethought.processor.model.BaseUnit.BYTES;
import static io.forethought.processor.model.BaseUnit.CELSIUS;
import static io.forethought.processor.model.BaseUnit.RATIO;
import static io.forethought.processor.model.BaseUnit.SECONDS;
import static io.forethought.processor.model.MetricType.COUNTER;
import static io.forethought.processor.model.MetricType.GAUGE;
import static io.forethought.processor.model.MetricType.HISTOGRAM;
import static io.forethought.processor.model.MetricType.INFO;
import static io.forethought.processor.model.MetricType.STATE_SET;
import static io.forethought.processor.model.MetricType.SUMMARY;
import static io.forethought.processor.queries.TestEntry.entry;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Lock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The metrics of a made-up shop, and those of the guide. */
public final class Shop {

  /** What the shop exports. */
  static final List<CatalogueEntry> METRICS =
      Stream.of(
              channel(entry(COUNTER, "shop_orders_created_total")).open("provider"),
              channel(entry(COUNTER, "shop_orders_failed_total"))
                  .label("reason", "declined", "timeout"),
              channel(entry(COUNTER, "shop_orders_canceled_total")),
              entry(COUNTER, "shop_payments_total")
                  .label("method", "card", "invoice")
                  .formerly("shop_paid_total"),
              entry(COUNTER, "shop_http_requests_total")
                  .label("status", "200", "404", "500", "503")
                  .open("view"),
              entry(COUNTER, "shop_sent_bytes_total").unit(BYTES),
              entry(COUNTER, "shop_leases_total").label("pod", "a", "b"),
              entry(GAUGE, "shop_orders_pending"),
              entry(GAUGE, "shop_stock_items").open("warehouse"),
              entry(GAUGE, "shop_cache_hit_ratio").unit(RATIO).open("cache"),
              entry(GAUGE, "shop_freezer_celsius").unit(CELSIUS),
              entry(GAUGE, "shop_cache_bytes").unit(BYTES).open("cache"),
              entry(GAUGE, "shop_delay_millis"),
              channel(entry(HISTOGRAM, "shop_checkout_seconds"))
                  .unit(SECONDS)
                  .steps(0.1, 0.5, 1, 2.5),
              entry(HISTOGRAM, "shop_basket_bytes").unit(BYTES).open("view"),
              entry(SUMMARY, "shop_render_seconds").unit(SECONDS).open("view").steps(0.5, 0.99),
              entry(SUMMARY, "jvm_gc_collection_seconds").unit(SECONDS).label("gc"),
              entry(INFO, "shop_build_info").label("version").label("edition", "free", "paid"),
              entry(STATE_SET, "shop_mode").label("shop_mode", "closed", "open", "readonly"),
              entry(GAUGE, "process_resident_memory_bytes").unit(BYTES),
              entry(GAUGE, "process_start_time_seconds").unit(SECONDS))
          .map(TestEntry::build)
          .toList();

  private static final List<CatalogueEntry> BEFORE =
      Stream.of(
              channel(entry(COUNTER, "shop_orders_cancelled_total")),
              channel(entry(COUNTER, "shop_orders_created_total")).open("provider"),
              channel(entry(COUNTER, "shop_orders_failed_total"))
                  .label("reason", "declined", "timeout"),
              entry(GAUGE, "shop_visitors").open("country"))
          .map(TestEntry::build)
          .toList();

  /** The metrics of the guide. */
  static final List<CatalogueEntry> GUIDE =
      Stream.of(
              entry(COUNTER, "django_http_requests_total_by_method_total")
                  .label("method", "DELETE", "GET", "POST", "PUT"),
              entry(COUNTER, "django_http_responses_total_by_status_total").open("status"),
              entry(HISTOGRAM, "django_http_requests_latency_including_middlewares_seconds")
                  .unit(SECONDS)
                  .steps(0.1, 0.5, 1, 5, 10),
              entry(HISTOGRAM, "django_http_requests_latency_seconds_by_view_method")
                  .steps(0.1, 0.5, 1, 5, 10)
                  .open("view")
                  .label("method", "DELETE", "GET", "POST", "PUT"),
              entry(COUNTER, "django_db_execute_total").open("alias").open("vendor"),
              entry(COUNTER, "django_db_errors_total").open("alias").open("vendor").open("type"),
              entry(HISTOGRAM, "django_db_query_duration_seconds")
                  .unit(SECONDS)
                  .steps(0.1, 0.5, 1)
                  .open("alias")
                  .open("vendor"),
              entry(COUNTER, "django_cache_get_total").open("backend"),
              entry(COUNTER, "django_cache_get_hits_total").open("backend"),
              entry(GAUGE, "django_migrations_unapplied_by_connection").open("connection"),
              channel(entry(COUNTER, "myapp_orders_created_total")),
              entry(COUNTER, "myapp_payments_failed_total").open("provider"),
              entry(GAUGE, "myapp_orders_pending"),
              entry(GAUGE, "myapp_task_queue_depth").open("queue"))
          .map(TestEntry::build)
          .toList();

  private Shop() {}

  /** The metrics of the shop, its lock file, and the metrics of the guide. */
  public static MetricIndex index() {
    return MetricIndex.of(
        Stream.concat(METRICS.stream(), GUIDE.stream()).toList(),
        Optional.of(Lock.of(BEFORE)),
        Foreign.WELL_KNOWN);
  }

  /** The metrics of the shop. */
  public static List<CatalogueEntry> metrics() {
    return METRICS;
  }

  private static TestEntry channel(TestEntry entry) {
    return entry.label("channel", "app", "web");
  }
}
