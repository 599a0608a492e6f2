package io.forethought.processor.testing.random;

import io.forethought.processor.diagnostics.Code;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Valid and invalid command lines. */
public final class RandomOptions {

  private static final List<String> NUMBERS =
      List.of("1", "2", "10", "100000", "0", "-1", "1e3", "", "999999999999999999", "٣", "null");
  private static final List<String> SEVERITIES =
      List.of("error", "warn", "note", "off", "", "WARN", "fatal", "warn ", "off,off");
  private static final List<String> DAYS =
      List.of("2027-07-01", "2035-01-01", "1970-01-01", "tomorrow", "", "2027-02-30", "99999-1-1");
  private static final List<String> EXPLAINED =
      List.of(
          "shop_orders_created_total",
          "shop_items_waiting",
          "shop_orders_creatd_total",
          "",
          ",",
          "a,b,,c",
          "shop_orders_created_created",
          "\uD800",
          "x".repeat(5_000),
          "$1\\");
  private static final List<String> MODULES =
      List.of("shop", "", "io.shop|`a`", "日本語", "\uD800", "\n", "x".repeat(3_000), "<b>");
  private static final List<String> UNKNOWN =
      List.of("FT1", "FT9999999999", "", "lok", "ft101", "maxSeries", "FT101x");

  private final Chance chance;
  private final Path folder;

  /**
   * @param folder the folder for lock files
   */
  public RandomOptions(Chance chance, Path folder) {
    this.chance = chance;
    this.folder = folder;
  }

  /** Some options. */
  public List<String> some() {
    List<String> options = new ArrayList<>();
    for (int left = chance.below(4); left > 0; left--) {
      options.add(one());
    }
    return options;
  }

  private String one() {
    return switch (chance.below(10)) {
      case 0, 1 -> severity();
      case 2 -> limit("maxSeriesPerMetric");
      case 3 -> limit("maxSeriesPerModule");
      case 4 -> limit("maxValuesPerLabel");
      case 5 -> option("today", chance.of(DAYS));
      case 6 -> option("reasons", chance.word("required", "optional", "", "none"));
      case 7 -> option("explain", chance.of(EXPLAINED));
      case 8 -> option("module", chance.of(MODULES));
      default -> chance.oneIn(3) ? option("X" + chance.of(UNKNOWN), "on") : lock();
    };
  }

  private String severity() {
    return option(chance.of(List.of(Code.values())).id(), chance.of(SEVERITIES));
  }

  private String limit(String name) {
    return option(name, chance.of(NUMBERS));
  }

  private String lock() {
    Path file = folder.resolve("none").resolve("metrics.lock");
    return option(
        "lock",
        chance.word(
            file.toString(),
            folder.toString(),
            "update:" + folder,
            "update:" + file,
            "update:" + file + "/below.lock",
            "update:/",
            "update:",
            "/",
            "",
            "\0",
            "\uD800"));
  }

  /** An option in the form of the command line. */
  public static String option(String name, String value) {
    return "-Aforethought." + name + "=" + value;
  }
}
