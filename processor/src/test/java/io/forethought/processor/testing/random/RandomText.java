package io.forethought.processor.testing.random;

import java.util.List;
import java.util.Locale;

/** Names and texts: most of them typical, some of them invalid or unusual. */
final class RandomText {

  private static final List<String> THINGS =
      List.of("orders", "items", "carts", "bills", "parcels", "logins", "pages", "coupons");
  private static final List<String> DEEDS =
      List.of("Packed", "Accepted", "Rejected", "Shipped", "Returned", "Scanned", "Waiting", "");
  private static final List<String> LABELS =
      List.of("provider", "country", "channel", "paymentMethod", "tier", "warehouse", "priority");
  private static final List<String> CONSTANTS =
      List.of("PAYPAL", "CARD", "STRIPE", "INVOICE", "A1", "B_2", "GIFT", "CASH", "SEPA", "TWINT");
  private static final List<String> SENTENCES =
      List.of(
          "Parcels that left the house today.",
          "What customers paid, with tax.",
          "Since the program started; excludes tests.",
          "Time until the courier rings.");

  /** Words that a rule requires or rejects in names. */
  private static final List<String> BAD_WORDS =
      List.of(
          "Total",
          "Count",
          "Sum",
          "Bucket",
          "Info",
          "Created",
          "Metric",
          "Counter",
          "Gauge",
          "Millis",
          "Ms",
          "Kb",
          "Seconds",
          "Bytes",
          "Percent",
          "PerSecond",
          "Qps",
          "LastSeen",
          "StartTime",
          "Age",
          "Uptime",
          "Failed",
          "Errors",
          "Secnods",
          "Mintues",
          "Histogram",
          "Timestamp",
          "Duration",
          "Latency",
          "Ratio",
          "Minutes",
          "Provider",
          "Totla",
          "Celcius",
          "SecondsBytes",
          "TotalSeconds",
          "TotalHandled",
          "BytesPerSecond",
          "Failures");

  /** Names that rules reject for gauges, or for counters without a second counter. */
  private static final List<String> BAD_METHODS =
      List.of(
          "lastLoginTime",
          "startedAt",
          "parcelAge",
          "loginFailures",
          "requestDuration",
          "bootTime",
          "secondsSinceLogin",
          "get",
          "toString",
          "hashCode",
          "register",
          "close",
          "wait");

  private static final List<String> BAD_LABELS =
      List.of(
          "id",
          "userId",
          "email",
          "type",
          "region",
          "le",
          "quantile",
          "__name__",
          "job",
          "instance",
          "status",
          "outcome",
          "exportedJob",
          "A",
          "url",
          "timestamp",
          "path",
          "$",
          "ipAddress",
          "größe",
          "x_",
          "cluster",
          "ms",
          "durationMs",
          "metric",
          "session");
  private static final List<String> BAD_CONSTANTS =
      List.of(
          "OTHER",
          "_OTHER",
          "ALL",
          "TOTAL",
          "SUCCESS",
          "FAILURE",
          "ÉTÉ",
          "$",
          "日本",
          "paypal",
          "İSTANBUL",
          "SUM",
          "ANY",
          "HIT",
          "MISS",
          "NONE",
          "NULL",
          "__");
  private static final List<String> BAD_NAMESPACES =
      List.of("process", "forethought", "scrape", "go", "jvm", "", "prometheus_shop", "a_b_c");
  private static final List<String> BAD_IDENTIFIERS =
      List.of(
          "größe",
          "日本語",
          "a$b",
          "$",
          "_a",
          "user_id",
          "İstanbul",
          "ſharp",
          "ﬀ",
          "a\\u0007b",
          "x".repeat(300),
          "a__b",
          "A",
          "URLs",
          "\uD835\uDCB3",
          "e\u0301t",
          "value2x",
          "Iıİi");

  private static final List<String> BAD_TEXTS =
      List.of(
          "",
          " ",
          "a b",
          "shop_orders_total",
          "%s {0} {name} $L $$ $",
          "日本語",
          "\uD800",
          "\uDC00\uD800",
          "_",
          "_other",
          "le",
          "__a",
          "-",
          "1a",
          "a__b",
          "a_",
          "A",
          "total",
          "\u2028",
          "\uFFFF",
          "\u0000",
          "\n",
          "\t\r\n",
          "\"",
          "\\",
          "'",
          "x".repeat(9_000),
          "\uD83D\uDE00",
          "e\u0301",
          "| a | b |",
          "`",
          "</td>",
          "…",
          "İ",
          "ı",
          "\u202E",
          "\uFEFF",
          "a, b",
          "a: b",
          "#",
          "=",
          "{\"a\":1}",
          "\\u0041",
          "*/",
          "+Inf",
          "NaN");

  private final Chance chance;

  RandomText(Chance chance) {
    this.chance = chance;
  }

  /** The name of a method that declares a metric. */
  String method() {
    String usual = chance.of(THINGS) + chance.of(DEEDS) + (chance.oneIn(3) ? "Again" : "");
    if (chance.hostile()) {
      return chance.of(chance.oneIn(2) ? BAD_IDENTIFIERS : BAD_METHODS);
    }
    return chance.hostile() ? usual + chance.of(BAD_WORDS) : usual;
  }

  /** The name of a parameter. */
  String parameter() {
    return chance.mostly(
        () -> chance.of(LABELS), () -> chance.of(chance.oneIn(2) ? BAD_LABELS : BAD_IDENTIFIERS));
  }

  /** The explicit name of a label. */
  String label() {
    return chance.mostly(
        () -> chance.of(LABELS).toLowerCase(Locale.ROOT),
        () -> chance.oneIn(2) ? any() : parameter());
  }

  /** The first part of all names. */
  String namespace() {
    return chance.mostly(
        () -> "shop", () -> chance.oneIn(2) ? chance.of(BAD_NAMESPACES) : snakeCase());
  }

  /** The name of a type with this suffix. */
  String type(String end) {
    String thing = chance.of(THINGS);
    String usual = thing.substring(0, 1).toUpperCase(Locale.ROOT) + thing.substring(1) + end;
    return chance.mostly(
        () -> usual, () -> chance.oneIn(2) ? chance.of(BAD_IDENTIFIERS) : end + "_" + end);
  }

  /** The name of an enum constant. */
  String constant() {
    return chance.mostly(() -> chance.of(CONSTANTS), () -> chance.of(BAD_CONSTANTS));
  }

  /** The help text of a metric. */
  String help() {
    return chance.mostly(
        () -> chance.of(SENTENCES), () -> chance.oneIn(4) ? "Orders created." : any());
  }

  /** A name in snake case. */
  String snakeCase() {
    return chance.mostly(
        () -> chance.of(THINGS) + (chance.oneIn(2) ? "_" + chance.of(THINGS) : ""),
        () ->
            chance.oneIn(2)
                ? any()
                : chance.of(THINGS) + "_" + chance.of(BAD_WORDS).toLowerCase(Locale.ROOT));
  }

  /** Any text. */
  String any() {
    return chance.oneIn(3)
        ? chance.of(BAD_TEXTS) + chance.of(THINGS) + chance.of(BAD_TEXTS)
        : chance.of(BAD_TEXTS);
  }

  /** A Java string literal. */
  String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '"' || letter == '\\') {
        literal.append('\\').append(letter);
      } else if (letter == '\n') {
        literal.append("\\n");
      } else if (letter == '\r') {
        literal.append("\\r");
      } else if (letter < ' ' || Character.isSurrogate(letter)) {
        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
      } else {
        literal.append(letter);
      }
    }
    return literal.append('"').toString();
  }
}
