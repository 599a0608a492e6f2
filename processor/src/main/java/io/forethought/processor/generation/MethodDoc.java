package io.forethought.processor.generation;

import com.squareup.javapoet.CodeBlock;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.SampleNames;
import io.forethought.processor.model.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The Javadoc of a method that records a metric, which editors show: the help, and the samples with
 * their labels.
 *
 * @param entry the metric
 */
record MethodDoc(CatalogueEntry entry) {

  /** Samples that older formats have, and that nobody queries. */
  private static final String CREATED = "_created";

  // Reads as: Orders accepted by the shop.
  //
  //           <p>Counter: {@code shop_orders_created_total{provider}}.
  /** The text. */
  CodeBlock text() {
    JavaCode text = new JavaCode();
    if (!entry.help().isBlank()) {
      text.add(escaped(entry.help()) + "\n\n<p>");
    }
    text.add(type() + ": " + samples(entry.name().value()));
    if (entry.formerly().isPresent()) {
      CatalogueEntry.Former old = entry.formerly().get();
      text.add("; until " + escaped(old.until()) + " also " + samples(old.name()));
    }
    return text.add(".\n").block();
  }

  private String type() {
    String word = entry.type().word();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String samples(String name) {
    String created = SampleNames.family(entry.type(), name) + CREATED;
    List<String> samples = new ArrayList<>();
    for (String sample : SampleNames.of(entry.type(), name)) {
      if (!sample.equals(created)) {
        samples.add("{@code " + sample + labels(sample, name) + "}");
      }
    }
    return String.join(", ", samples);
  }

  /** The labels of a sample in braces; empty if it has none. */
  private String labels(String sample, String name) {
    List<String> labels = new ArrayList<>();
    for (CatalogueLabel label : entry.labels()) {
      labels.add(isOfStates(label.name()) ? name : label.name());
    }
    if (entry.type() == MetricType.HISTOGRAM && sample.equals(name + "_bucket")) {
      labels.add("le");
    } else if (entry.type() == MetricType.SUMMARY && sample.equals(name)) {
      labels.add("quantile");
    }
    return labels.isEmpty() ? "" : "{" + String.join(",", labels) + "}";
  }

  private boolean isOfStates(String label) {
    return entry.type() == MetricType.STATE_SET && label.equals(entry.name().value());
  }

  /** A text in one line that neither ends the comment nor means anything to javac or Javadoc. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    String line = Visible.text(text.strip().replaceAll("\\s+", " "));
    for (int at = 0; at < line.length(); at++) {
      char letter = line.charAt(at);
      switch (letter) {
        case '&', '<', '>', '@', '\\', '{', '}' ->
            escaped.append("&#").append((int) letter).append(';');
        case '/' -> escaped.append(at > 0 && line.charAt(at - 1) == '*' ? "&#47;" : "/");
        default -> escaped.append(letter);
      }
    }
    return escaped.toString();
  }
}
