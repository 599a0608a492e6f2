package io.forethought.processor.testing.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Annotations whose values have the correct Java type, whatever their other faults. */
final class RandomAnnotations {

  private static final List<String> UNITS =
      List.of(
          "AMPERES", "BYTES", "CELSIUS", "GRAMS", "JOULES", "METERS", "RATIO", "SECONDS", "VOLTS");
  private static final List<String> DOUBLES =
      List.of(
          "0.0 / 0",
          "1.0 / 0",
          "-1.0 / 0",
          "-0.0",
          "0",
          "Double.MIN_VALUE",
          "Double.MAX_VALUE",
          "-5",
          "1e-320",
          "1e308",
          "0.1f",
          "'a'",
          "1L << 62",
          "0.30000000000000004",
          "1",
          "2");
  private static final List<String> INTS =
      List.of(
          "0",
          "1",
          "-1",
          "5",
          "100",
          "1000",
          "100000",
          "Integer.MAX_VALUE",
          "Integer.MIN_VALUE",
          "'\\0'",
          "1 << 16",
          "7 * 3",
          "(int) 4.5");
  private static final List<String> LONGS =
      List.of("0", "1", "-1", "300", "200000", "Long.MAX_VALUE", "Long.MIN_VALUE", "1L << 40");
  private static final List<String> DAYS =
      List.of(
          "2030-06-30",
          "2020-01-01",
          "2027-02-29",
          "2027-13-01",
          "soon",
          "",
          "9999-12-31",
          "+12345-01-01",
          "٢٠٢٧-٠١-٠١",
          "2027-1-1");
  private static final List<String> CODES =
      List.of(
          "FT101",
          "FT102",
          "FT107",
          "FT113",
          "FT115",
          "FT118",
          "FT119",
          "FT205",
          "FT206",
          "FT207",
          "FT208",
          "FT415",
          "FT708",
          "FT901",
          "FT999",
          "FT1",
          "FT",
          "unchecked",
          "FT00000000113",
          "FT٩٠١",
          "ft113",
          "FT113 ");

  private final Chance chance;
  private final RandomText text;

  RandomAnnotations(Chance chance, RandomText text) {
    this.chance = chance;
    this.text = text;
  }

  /** An annotation that declares a metric of a type. */
  String metric(String type, String states) {
    List<String> attributes = new ArrayList<>();
    if (chance.oneIn(12) || chance.hostile()) {
      attributes.add("name = " + text.literal(name(type)));
    }
    if (!chance.hostile()) {
      attributes.add("help = " + text.literal(text.help()));
    }
    switch (type) {
      case "Histogram" -> histogram(attributes);
      case "Summary" -> summary(attributes);
      case "StateSet" -> attributes.add("states = " + states + ".class");
      case "Info" -> {
        // Has no other attributes.
      }
      default -> {
        if (chance.oneIn(5)) {
          attributes.add(unit());
        }
      }
    }
    return annotation(type, attributes);
  }

  private String name(String type) {
    String end =
        chance.hostile()
            ? ""
            : switch (type) {
              case "Counter" -> "_total";
              case "Info" -> "_info";
              case "Histogram" -> "_seconds";
              default -> "";
            };
    return chance.mostly(() -> "shop_" + text.snakeCase() + end, text::any);
  }

  private void histogram(List<String> attributes) {
    if (!chance.hostile()) {
      attributes.add("unit = io.forethought.Unit.SECONDS");
    }
    if (!chance.hostile()) {
      attributes.add("buckets = " + numbers("{0.1, 0.5, 1, 2.5, 60}"));
    }
  }

  private void summary(List<String> attributes) {
    if (chance.oneIn(2)) {
      attributes.add(unit());
    }
    if (chance.oneIn(2)) {
      attributes.add("quantiles = " + numbers("{0.5, 0.9, 0.99}"));
    }
    if (chance.oneIn(4)) {
      attributes.add("maxAgeSeconds = " + chance.mostly(() -> "60", () -> chance.of(LONGS)));
    }
  }

  private String unit() {
    return "unit = io.forethought.Unit." + (chance.hostile() ? "NONE" : chance.of(UNITS));
  }

  private String numbers(String usual) {
    return chance.mostly(() -> usual, () -> chance.oneIn(9) ? many() : few());
  }

  private String few() {
    return "{" + String.join(", ", chance.upTo(5, () -> chance.of(DOUBLES))) + "}";
  }

  private static String many() {
    return IntStream.range(1, 2_000)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** An annotation that sets a label's name and bound. */
  String label(String type) {
    List<String> attributes = new ArrayList<>();
    if (chance.oneIn(15) || chance.hostile()) {
      attributes.add("name = " + text.literal(text.label()));
    }
    if (type.equals("String") && !chance.hostile()) {
      attributes.add(chance.oneIn(2) ? "max = " + number("20") : "values = " + values());
    }
    if (type.equals("int") && !chance.hostile()) {
      attributes.add("from = " + number("0"));
      attributes.add("to = " + number("9"));
    }
    if (chance.hostile()) {
      attributes.add(chance.word("max = ", "from = ", "to = ") + chance.of(INTS));
    }
    return attributes.isEmpty() && !chance.hostile()
        ? ""
        : annotation("Label", distinct(attributes));
  }

  private String number(String usual) {
    return chance.mostly(() -> usual, () -> chance.of(INTS));
  }

  private String values() {
    return chance.mostly(
        () -> "{\"web\", \"app\", \"phone\"}",
        () ->
            chance.upTo(4, () -> text.literal(text.any())).stream()
                .collect(Collectors.joining(", ", "{", "}")));
  }

  private static List<String> distinct(List<String> attributes) {
    List<String> kept = new ArrayList<>();
    for (String attribute : attributes) {
      String name = attribute.substring(0, attribute.indexOf(' ') + 1);
      if (kept.stream().noneMatch(other -> other.startsWith(name))) {
        kept.add(attribute);
      }
    }
    return kept;
  }

  /** The annotation of a metric set. */
  String metrics() {
    List<String> attributes = new ArrayList<>();
    if (!chance.hostile()) {
      attributes.add("namespace = " + text.literal(text.namespace()));
    }
    if (chance.oneIn(2)) {
      attributes.add("subsystem = " + text.literal(text.snakeCase()));
    }
    return annotation("Metrics", attributes);
  }

  /** Suppressions, budgets and renamings on a method. */
  String onMethod() {
    return chance.oneIn(3) ? renamedFrom() : onParameter();
  }

  /** Suppressions and budgets on a parameter. */
  String onParameter() {
    return chance.oneIn(3) ? budget() : onType();
  }

  /** Suppressions on a type. */
  String onType() {
    return switch (chance.below(3)) {
      case 0 -> "@SuppressWarnings({\"unused\", " + text.literal(chance.of(CODES)) + "})";
      case 1 -> suppress();
      default -> suppress() + " " + suppress();
    };
  }

  private String suppress() {
    return "@Suppress(value = "
        + text.literal(chance.mostly(() -> "FT113", () -> chance.of(CODES)))
        + ", reason = "
        + reason()
        + ")";
  }

  /** A budget. */
  String budget() {
    String max = chance.mostly(() -> "200000", () -> chance.of(LONGS));
    return "@io.forethought.Budget(max = " + max + ", reason = " + reason() + ")";
  }

  private String renamedFrom() {
    String until = chance.mostly(() -> "2030-06-30", () -> chance.of(DAYS));
    String name =
        chance.mostly(
            () ->
                "shop_old_"
                    + text.snakeCase()
                    + chance.word("_total", "_total", "", "_ms", "_bytes_total"),
            text::any);
    return "@RenamedFrom(value = %s, until = %s)"
        .formatted(text.literal(name), text.literal(until));
  }

  private String reason() {
    return text.literal(chance.mostly(() -> "Agreed with the shop's owners.", text::any));
  }

  /** A label value. */
  String labelValue() {
    return "@LabelValue(" + text.literal(chance.mostly(text::snakeCase, text::any)) + ")";
  }

  private static String annotation(String name, List<String> attributes) {
    return "@io.forethought." + name + "(" + String.join(", ", attributes) + ")";
  }
}
