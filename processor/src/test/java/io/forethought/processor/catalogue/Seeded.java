package io.forethought.processor.catalogue;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.AlertSetting;
import io.forethought.processor.model.operations.AlertSeverity;
import io.forethought.processor.model.operations.BuiltInAlert;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Random catalogues whose texts contain characters that are special in some format. */
final class Seeded {

  /** Each is special in one of the formats: JSON, Markdown, lines, lists or UTF-16. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "Z",
          "0",
          "_",
          ".",
          "/",
          ":",
          "+",
          "-",
          " ",
          "  ",
          ",",
          ", ",
          ": ",
          "#",
          "\"",
          "'",
          "\\",
          "\\n",
          "\n",
          "\r\n",
          "\r",
          "\t",
          "\0",
          "\u0085",
          "\u007f",
          "\u00a0",
          "\u2028",
          "\u2029",
          "\u200b",
          "\u202e",
          "\ufeff",
          "\ud83d\ude00",
          "\ud800",
          "\udc00",
          "ä",
          "日本語",
          "…",
          "|",
          "`",
          "```",
          "*",
          "[x](y)",
          "<b>",
          "&amp;",
          "{",
          "}",
          "$",
          "%s",
          "_other",
          "\u0130");

  private final Random random;

  Seeded(long seed) {
    random = new Random(seed);
  }

  Catalogue catalogue() {
    List<CatalogueEntry> entries =
        IntStream.range(0, random.nextInt(6)).mapToObj(this::entry).toList();
    List<AlertSetting> settings =
        Arrays.stream(BuiltInAlert.values())
            .filter(alert -> random.nextInt(8) == 0)
            .map(this::setting)
            .toList();
    return new Catalogue(random.nextBoolean() ? text() : "", entries, settings);
  }

  private AlertSetting setting(BuiltInAlert alert) {
    String origin = text();
    Site site = () -> origin;
    return new AlertSetting(
        alert,
        random.nextBoolean()
            ? Optional.of(new Sited<>(random.nextDouble(), site))
            : Optional.empty(),
        random.nextBoolean() ? Optional.of(pick(AlertSeverity.values())) : Optional.empty(),
        new Sited<>(random.nextBoolean() ? "5m" : "", site),
        new Sited<>(text(), site),
        new Sited<>(text(), site),
        random.nextBoolean(),
        origin,
        site);
  }

  private CatalogueEntry entry(int number) {
    MetricType type = pick(MetricType.values());
    TestEntry entry =
        TestEntry.entry(type, text() + number)
            .help(text())
            .unit(pick(BaseUnit.values()))
            .by(text(), text());
    for (int label = random.nextInt(4); label > 0; label--) {
      label(entry, text() + label);
    }
    if (type == MetricType.HISTOGRAM) {
      entry.buckets(numbers());
    }
    if (type == MetricType.SUMMARY) {
      entry.quantiles(numbers());
    }
    if (random.nextInt(4) == 0) {
      entry.formerly(text(), text());
    }
    for (int accepted = random.nextInt(3); accepted > 0; accepted--) {
      entry.accepted("FT10" + accepted, random.nextBoolean() ? text() : "");
    }
    if (random.nextInt(3) == 0) {
      entry.operations(new SeededOperations(random, this::text).operations());
    }
    return entry.build();
  }

  private void label(TestEntry entry, String name) {
    switch (random.nextInt(4)) {
      case 0 ->
          entry.capped(
              name, 1 + random.nextInt(Integer.MAX_VALUE), random.nextBoolean() ? "1d" : "");
      case 1 -> entry.label(name);
      default ->
          entry.label(
              name,
              IntStream.range(0, 1 + random.nextInt(5))
                  .mapToObj(value -> text())
                  .distinct()
                  .toArray(String[]::new));
    }
  }

  private double[] numbers() {
    double[] plain = {0.005, 0.1, 0.25, 1, 10, 1_000_000, 1e9, 1e-9, -5, 0, -0.0, 1.0 / 3};
    return random
        .ints(random.nextInt(5), 0, 2 * plain.length)
        .mapToDouble(
            index -> index < plain.length ? plain[index] : Math.exp(600 * random.nextGaussian()))
        .filter(Double::isFinite)
        .toArray();
  }

  /** Text that may be empty. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int piece = random.nextInt(6); piece > 0; piece--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private <T> T pick(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
