package io.forethought.processor.catalogue;

import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the page that tells a colleague which metrics there are: METRICS.md. */
public final class MetricsPage {

  private MetricsPage() {}

  /** The page, the same for the same catalogue. */
  public static String write(Catalogue catalogue) {
    StringBuilder page = new StringBuilder("# Metrics");
    if (!catalogue.module().isEmpty()) {
      page.append(" of ").append(Markdown.text(catalogue.module()));
    }
    page.append("\n\n")
        .append(count(catalogue.entries().size(), "metric"))
        .append(", at most ")
        .append(count(catalogue.series(), "series"))
        .append(" for each instance that is scraped.\n\n");
    page.append("| Metric | Type | Series | What it tells |\n|---|---|---:|---|\n");
    catalogue.entries().forEach(entry -> page.append(row(entry)));
    catalogue.entries().forEach(entry -> page.append(section(entry)));
    return page.toString();
  }

  private static String count(long count, String what) {
    String plural = what.endsWith("s") || count == 1 ? what : what + "s";
    return String.format(Locale.ROOT, "%,d %s", count, plural);
  }

  private static String row(CatalogueEntry entry) {
    String name = entry.name().value();
    return String.format(
            Locale.ROOT,
            "| [%s](#%s) | %s | %,d | %s |%n",
            Markdown.text(name),
            name,
            entry.type().word(),
            entry.series(),
            Markdown.text(entry.help()))
        .replace(System.lineSeparator(), "\n");
  }

  private static String section(CatalogueEntry entry) {
    List<String> facts = new ArrayList<>();
    facts.add(kind(entry));
    entry.labels().forEach(label -> facts.add("label " + label(label)));
    if (!entry.buckets().isEmpty()) {
      facts.add("buckets: " + numbers(entry.buckets()) + ", +Inf");
    }
    if (!entry.quantiles().isEmpty()) {
      facts.add("quantiles: " + numbers(entry.quantiles()));
    }
    entry
        .formerly()
        .ifPresent(
            old ->
                facts.add(
                    "formerly " + Markdown.code(old.name()) + ", exported until " + old.until()));
    entry.accepted().forEach(acceptance -> facts.add(accepted(acceptance)));
    facts.add("declared by " + Markdown.code(entry.place()));
    facts.add("ask: " + Markdown.code(Query.of(entry)));
    return "\n## "
        + Markdown.text(entry.name().value())
        + "\n\n"
        + Markdown.text(entry.help())
        + "\n\n"
        + facts.stream().map(fact -> "- " + fact + "\n").collect(Collectors.joining());
  }

  private static String kind(CatalogueEntry entry) {
    String unit = entry.unit() == BaseUnit.NONE ? "" : " of " + entry.unit().word();
    return entry.type().word() + unit + ", at most " + count(entry.series(), "series");
  }

  private static String label(CatalogueLabel label) {
    String name = Markdown.code(label.name()) + ": ";
    if (label.isClosed()) {
      return name + label.values().stream().map(Markdown::code).collect(Collectors.joining(", "));
    }
    return name
        + (label.max() > 0
            ? "the first " + count(label.max(), "value") + " seen, and " + Markdown.code("_other")
            : "any value");
  }

  private static String accepted(Acceptance acceptance) {
    String reason = acceptance.reason().isEmpty() ? "no reason given" : acceptance.reason();
    return "accepted: " + acceptance.code() + ", " + Markdown.text(reason);
  }

  private static String numbers(List<Double> numbers) {
    return numbers.stream().map(Words::number).collect(Collectors.joining(", "));
  }
}
