package io.forethought.processor.operations.output.registry;

/** Whose names a registry contains. */
public enum Naming {
  /** Namespaces end with a dot, and names have no suffixes: {@code shop.orders_created}. */
  OPENTELEMETRY,
  /** Names as a scrape exposes them: {@code shop_orders_created_total}. */
  PROMETHEUS
}
