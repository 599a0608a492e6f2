package io.forethought.processor.inference;

import io.forethought.processor.inference.scraped.Family;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.PromlintUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code promtool check metrics} says about a family, in its words. It repeats findings about
 * labels for each series; here they are there once.
 */
final class Promlint {

  private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][A-Z]");

  private static final List<String> TYPES = List.of("counter", "gauge", "histogram", "summary");

  private static final List<String> ABBREVIATIONS =
      List.of("s", "ms", "us", "ns", "sec", "b", "kb", "mb", "gb", "tb", "pb", "m", "h", "d");

  private final Family family;
  private final List<String> texts = new ArrayList<>();

  private Promlint(Family family) {
    this.family = family;
  }

  /** The findings about a family, sorted. */
  static List<String> of(Family family) {
    Promlint lint = new Promlint(family);
    lint.helpAndUnit();
    if (family.typed()) {
      lint.type();
    }
    lint.spelling();
    return lint.texts.stream().sorted().distinct().toList();
  }

  private void add(boolean wrong, String text) {
    if (wrong) {
      texts.add(text);
    }
  }

  private void helpAndUnit() {
    add(family.help().isBlank(), "no help text");
    Optional<PromlintUnit> unit = PromlintUnit.first(List.of(family.name().split("_")));
    unit.filter(found -> !found.isBase())
        .ifPresent(
            found ->
                texts.add(
                    "use base unit \"" + found.base() + "\" instead of \"" + found.word() + "\""));
  }

  private void type() {
    String name = family.name();
    boolean counter = family.type() == MetricType.COUNTER;
    boolean histogram = family.type() == MetricType.HISTOGRAM;
    boolean summary = family.type() == MetricType.SUMMARY;
    boolean total = name.endsWith("_total");
    add(counter && !total, "counter metrics should have \"_total\" suffix");
    add(!counter && total, "non-counter metrics should not have \"_total\" suffix");
    add(
        !histogram && name.endsWith("_bucket"),
        "non-histogram metrics should not have \"_bucket\" suffix");
    for (String end : List.of("_count", "_sum")) {
      add(
          !histogram && !summary && name.endsWith(end),
          "non-histogram and non-summary metrics should not have \"" + end + "\" suffix");
    }
    add(!histogram && hasLabel("le"), "non-histogram metrics should not have \"le\" label");
    add(!summary && hasLabel("quantile"), "non-summary metrics should not have \"quantile\" label");
  }

  private boolean hasLabel(String label) {
    return family.samples().stream().anyMatch(sample -> sample.labels().containsKey(label));
  }

  private void spelling() {
    String name = family.name();
    add(name.contains(":"), "metric names should not contain ':'");
    add(
        CAMEL_CASE.matcher(name).find(),
        "metric names should be written in 'snake_case' not 'camelCase'");
    add(
        family.labels().stream().anyMatch(label -> CAMEL_CASE.matcher(label.name()).find()),
        "label names should be written in 'snake_case' not 'camelCase'");
    for (String type : TYPES) {
      add(hasWord(type), "metric name should not include type '" + type + "'");
    }
    for (String unit : ABBREVIATIONS) {
      add(hasWord(unit), "metric names should not contain abbreviated units");
    }
  }

  private boolean hasWord(String word) {
    String small = family.name().toLowerCase(Locale.ROOT);
    return small.contains("_" + word + "_") || small.endsWith("_" + word);
  }
}
