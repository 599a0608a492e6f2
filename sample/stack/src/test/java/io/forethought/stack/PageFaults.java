package io.forethought.stack;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** Faults in what the shop exposes. */
final class PageFaults {

  private static final long SLOW_MILLIS = 600;

  private PageFaults() {}

  /** Lets a relay put the faults into the answers of the shop. */
  static void addTo(Relay relay) {
    Map.of(
            "no-http", "http_",
            "no-database", "db_",
            "no-cache", "cache_",
            "no-entities", "model_",
            "no-migrations", "migrations_",
            "no-jvm", "jvm_",
            "no-version", "shop_build",
            "no-metric", "shop_orders_submitted")
        .forEach((name, beginning) -> relay.change(name, without(beginning)));
    relay.change("other-value", text -> text.replace("channel=\"web\"", "channel=\"fax\""));
    relay.change(
        "overflow",
        added(
            "forethought_label_overflow",
            "forethought_label_overflow_total{metric=\"a\",label=\"b\"} 3"));
    relay.change(
        "incident",
        text -> text.replace("forethought_incidents_total 0.0", "forethought_incidents_total 2.0"));
    relay.change(
        "no-bound",
        text ->
            text.replaceAll(
                "(?m)^shop_payments_authorization_duration_seconds_bucket.*le=\"0.5\".*\\n", ""));
    relay.change("html", text -> "<html>" + text + "</html>");
    relay.change("part", text -> text.substring(0, text.length() / 2));
    relay.change("several", startedAtTimes());
    relay.change("balanced", startedAtTimes());
    relay.change("slow", PageFaults::later);
    relay.change(
        "unshared",
        text -> text.replace("# EOF", "forethought_multiprocess_unshared_series 2\n# EOF"));
  }

  private static UnaryOperator<String> without(String beginning) {
    return text -> text.replaceAll("(?m)^(# \\w+ )?" + beginning + ".*\\n", "");
  }

  private static UnaryOperator<String> added(String family, String sample) {
    return text -> text.replace("# EOF", "# TYPE " + family + " counter\n" + sample + "\n# EOF");
  }

  /** The shop and an older process answer in turn. */
  private static UnaryOperator<String> startedAtTimes() {
    AtomicLong answers = new AtomicLong();
    return text ->
        answers.incrementAndGet() % 2 == 0
            ? text
            : text.replaceAll(
                "(?m)^process_start_time_seconds .*", "process_start_time_seconds 1.7E9");
  }

  private static String later(String text) {
    try {
      Thread.sleep(SLOW_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return text;
  }
}
