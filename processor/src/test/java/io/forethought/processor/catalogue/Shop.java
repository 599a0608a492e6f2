package io.forethought.processor.catalogue;

import static io.forethought.processor.catalogue.TestEntry.entry;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.MetricType;
import java.util.stream.IntStream;

/** The catalogue of a shop, with a metric of each type and all other features. */
final class Shop {

  private Shop() {}

  static Catalogue catalogue() {
    return TestEntry.catalogue(
        "shop.web",
        entry(MetricType.COUNTER, "shop_orders_created_total")
            .help("Orders accepted by the shop, paid or not.")
            .label("payment_provider", "stripe", "paypal")
            .label("user_type", "guest", "member", "premium", "company")
            .formerly("shop_orders_made_total", "2027-06-30")
            .accepted("FT110", "The dashboards of 2019 read this label.")
            .by("shop.OrderMetrics", "created"),
        entry(MetricType.HISTOGRAM, "shop_orders_processing_duration_seconds")
            .help("Time from an order to its confirmation.")
            .unit(BaseUnit.SECONDS)
            .label("order_type", "express", "standard")
            .buckets(0.1, 0.5, 1, 2.5, 5, 10)
            .by("shop.OrderMetrics", "processingDuration"),
        entry(MetricType.SUMMARY, "shop_orders_size_bytes")
            .help("What an order weighs on the wire.")
            .unit(BaseUnit.BYTES)
            .quantiles(0.5, 0.99)
            .by("shop.OrderMetrics", "size"),
        entry(MetricType.GAUGE, "shop_orders_pending")
            .help("Orders waiting for payment.")
            .by("shop.OrderMetrics", "pending"),
        entry(MetricType.GAUGE, "shop_backup_last_success_timestamp_seconds")
            .help("When the last backup was complete.")
            .unit(BaseUnit.SECONDS)
            .by("shop.BackupMetrics", "lastSuccess"),
        entry(MetricType.STATE_SET, "shop_mode")
            .help("Whether customers are served.")
            .label("shop_mode", "opening", "open", "closing")
            .by("shop.ShopMetrics", "mode"),
        entry(MetricType.INFO, "shop_build_info")
            .help("What is running.")
            .label("version")
            .label("revision")
            .by("shop.ShopMetrics", "build"),
        entry(MetricType.COUNTER, "shop_pages_opened_total")
            .help("Pages that customers opened.")
            .capped("page", 50)
            .accepted("FT206", "")
            .by("shop.PageMetrics", "opened"),
        entry(MetricType.COUNTER, "shop_shelves_filled_total")
            .help("Shelves that were filled again.")
            .label("aisle", range(1, 60))
            .label(
                "plug",
                IntStream.range(0, 26).mapToObj(i -> "" + (char) ('a' + i)).toArray(String[]::new))
            .by("shop.StockMetrics", "filled"),
        entry(MetricType.GAUGE, "shop_pool_used_ratio")
            .help("How much of each pool is in use.")
            .unit(BaseUnit.RATIO)
            .label("pool")
            .by("shop.PoolMetrics", "used"),
        entry(MetricType.GAUGE, "shop_hostile")
            .help(
                "# Not a heading | nor a cell, <b>bold</b> *or* `code` & [link](x) $x$ _y_"
                    + " snake_case.\n\n"
                    + "- z")
            .label("value", "a|b", "`", "two\nlines", "", " ", "<i>", "\u202eabc")
            .by("shop.HostileMetrics", "hostile"));
  }

  private static String[] range(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toArray(String[]::new);
  }
}
