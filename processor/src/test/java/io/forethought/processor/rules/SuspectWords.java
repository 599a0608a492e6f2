package io.forethought.processor.rules;

import java.util.List;
import java.util.Random;

/** Words that a rule rejects, alone or together. */
final class SuspectWords {

  private static final List<String> WORDS =
      List.of(
          // units and similar words
          "seconds",
          "bytes",
          "meters",
          "metres",
          "grams",
          "kelvin",
          "celsius",
          "ratio",
          "percent",
          "milliseconds",
          "millisecond",
          "minutes",
          "days",
          "kilobytes",
          "gibibytes",
          "exabytes",
          "ms",
          "s",
          "kb",
          "m",
          "d",
          "millis",
          "milli",
          "kilo",
          "kilowatt",
          "hours",
          "bits",
          "pct",
          "mins",
          "gib",
          "km",
          "h",
          "last_5",
          "per_byte",
          "of",
          "notify",
          "second",
          "byte",
          "secnds",
          "byts",
          "watts",
          "qps",
          "per_second",
          "rate",
          "error_rate",
          "throughput",
          "per_s",
          "per_minutes",
          "per_customer",
          // suffixes and prefixes
          "total",
          "totl",
          "totals",
          "count",
          "conut",
          "sum",
          "bucket",
          "info",
          "created",
          "shop",
          "shop_orders",
          "process",
          "go",
          "jvm",
          "up",
          "scrape",
          // types
          "counter",
          "gauge",
          "histogram",
          "summary",
          "metric",
          "metrics",
          "state_set",
          // moments and ages
          "timestamp",
          "start_time",
          "paid_at",
          "expiry_date",
          "since",
          "time",
          "age",
          "ago",
          "uptime",
          "unixtime",
          "epoch",
          "last",
          // labels and other words
          "by",
          "kind",
          "order_type",
          "order",
          "type",
          "requests",
          "failed",
          "errors",
          "duration",
          "latency",
          "limit",
          "max",
          "paidOrders",
          "Größe",
          "x",
          "2");

  private SuspectWords() {}

  /** A random word. */
  static String any(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
