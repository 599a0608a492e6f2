package io.forethought.processor.catalogue;

import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes METRICS.md, the page that describes all metrics. */
public final class MetricsPage {

  /** The page lists at most this many values of a label; metrics.json has all of them. */
  private static final int MOST_VALUES = 20;

  private static final String OPEN = ", counting a label without a bound as one value";

  private final Map<String, Integer> anchors = new HashMap<>();

  private MetricsPage() {}

  /** The page, the same for the same catalogue. */
  public static String write(Catalogue catalogue) {
    return write(catalogue, List.of());
  }

  /**
   * The page with the metrics of the module, followed by those of its libraries, which are folded
   * so that they do not hide the others.
   *
   * @param libraries what the libraries of the module export
   */
  public static String write(Catalogue catalogue, List<CatalogueEntry> libraries) {
    return new MetricsPage().page(catalogue) + ofLibraries(libraries);
  }

  private static String ofLibraries(List<CatalogueEntry> libraries) {
    if (libraries.isEmpty()) {
      return "";
    }
    Catalogue all = new Catalogue("", libraries);
    return "\n## Metrics of libraries\n\nMetrics of the libraries on the class path, exported if the"
        + " program registers them: "
        + count(libraries.size(), "metric")
        + ", at most "
        + Values.number(all.series())
        + " series.\n\n<details>\n<summary>All metrics of libraries</summary>\n\n"
        + "| Metric | Type | Labels | Series | Description | Declared by |\n"
        + "|---|---|---|---:|---|---|\n"
        + libraryRows(all.entries())
        + "\n</details>\n";
  }

  private static String libraryRows(List<CatalogueEntry> entries) {
    StringBuilder rows = new StringBuilder();
    for (CatalogueEntry entry : entries) {
      rows.append("| ").append(Markdown.text(entry.name().value())).append(facts(entry));
      rows.append(Markdown.text(entry.place())).append(" |\n");
    }
    return rows.toString();
  }

  private String page(Catalogue catalogue) {
    String title = catalogue.module().isEmpty() ? "Metrics" : "Metrics of " + catalogue.module();
    List<CatalogueEntry> entries = catalogue.entries();
    anchor(title);
    return "# "
        + Markdown.text(title)
        + "\n\n"
        + count(entries.size(), "metric")
        + ", at most "
        + Values.number(catalogue.series())
        + " series for each scraped instance"
        + (anyIsOpen(entries) ? OPEN : "")
        + ".\n\n"
        + "| Metric | Type | Labels | Series | Description |\n|---|---|---|---:|---|\n"
        + rows(entries)
        + sections(entries);
  }

  private String rows(List<CatalogueEntry> entries) {
    StringBuilder rows = new StringBuilder();
    for (CatalogueEntry entry : entries) {
      rows.append(row(entry));
    }
    return rows.toString();
  }

  private static String sections(List<CatalogueEntry> entries) {
    StringBuilder sections = new StringBuilder();
    for (CatalogueEntry entry : entries) {
      sections.append(section(entry));
    }
    return sections.toString();
  }

  /** GitHub numbers headings with the same text. */
  private String anchor(String heading) {
    String anchor = Markdown.anchor(heading);
    int before = anchors.getOrDefault(anchor, 0);
    anchors.put(anchor, before + 1);
    return before == 0 ? anchor : anchor + "-" + before;
  }

  private static String count(long count, String what) {
    return Values.number(count) + " " + (count == 1 ? what : what + "s");
  }

  /** Whether a label multiplies the series by an unknown number. */
  private static boolean isOpen(CatalogueEntry entry) {
    if (entry.type() == MetricType.INFO) {
      return false;
    }
    for (CatalogueLabel label : entry.labels()) {
      if (!label.isClosed() && label.max() == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyIsOpen(List<CatalogueEntry> entries) {
    for (CatalogueEntry entry : entries) {
      if (isOpen(entry)) {
        return true;
      }
    }
    return false;
  }

  private String row(CatalogueEntry entry) {
    String name = entry.name().value();
    return "| ["
        + Markdown.text(name)
        + "](#"
        + anchor(name)
        + ")"
        + facts(entry).stripTrailing()
        + "\n";
  }

  /** The cells after the name. */
  private static String facts(CatalogueEntry entry) {
    List<String> labels = new ArrayList<>();
    for (CatalogueLabel label : entry.labels()) {
      labels.add(label.name());
    }
    return " | "
        + entry.type().word()
        + " | "
        + Markdown.text(String.join(", ", labels))
        + " | "
        + Values.number(entry.series())
        + (isOpen(entry) ? " per value" : "")
        + " | "
        + Markdown.text(entry.help())
        + " | ";
  }

  private static String section(CatalogueEntry entry) {
    List<String> facts = new ArrayList<>();
    facts.add(kind(entry));
    for (CatalogueLabel label : entry.labels()) {
      facts.add(label(entry, label));
    }
    if (!entry.buckets().isEmpty()) {
      facts.add("buckets: " + numbers(entry.buckets()) + ", +Inf");
    }
    if (!entry.quantiles().isEmpty()) {
      facts.add("quantiles: " + numbers(entry.quantiles()));
    }
    if (entry.formerly().isPresent()) {
      facts.add(formerly(entry.formerly().get()));
    }
    for (Acceptance acceptance : entry.accepted()) {
      facts.add(accepted(acceptance));
    }
    facts.addAll(OperationsFacts.of(entry));
    facts.add("declared by " + Markdown.code(entry.place()));
    facts.add("query: " + Markdown.code(Query.of(entry)));
    return "\n## "
        + Markdown.text(entry.name().value())
        + "\n\n"
        + Markdown.text(entry.help())
        + "\n\n"
        + "- "
        + String.join("\n- ", facts)
        + "\n";
  }

  private static String formerly(CatalogueEntry.Former old) {
    return "formerly "
        + Markdown.code(old.name())
        + ", exported until "
        + Markdown.text(old.until());
  }

  private static String kind(CatalogueEntry entry) {
    String unit = entry.unit() == BaseUnit.NONE ? "" : ", " + entry.unit().word();
    String series =
        entry.series() == 1
            ? ", one series"
            : ", at most " + Values.number(entry.series()) + " series";
    return entry.type().word() + unit + series + (isOpen(entry) ? " for each value" : "");
  }

  private static String label(CatalogueEntry entry, CatalogueLabel label) {
    boolean states =
        entry.type() == MetricType.STATE_SET && label.name().equals(entry.name().value());
    return (states ? "states: " : "label " + Markdown.code(label.name()) + ": ")
        + Values.some(label, MOST_VALUES, Markdown::code);
  }

  private static String accepted(Acceptance acceptance) {
    String reason =
        acceptance.reason().isEmpty() ? "no reason given" : Markdown.text(acceptance.reason());
    return "accepted: " + acceptance.code() + ", " + reason;
  }

  private static String numbers(List<Double> numbers) {
    List<String> words = new ArrayList<>();
    for (double number : numbers) {
      words.add(Words.number(number));
    }
    return String.join(", ", words);
  }
}
