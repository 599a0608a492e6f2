package io.forethought.processor.generation;

import com.squareup.javapoet.CodeBlock;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.SampleNames;
import io.forethought.processor.model.Visible;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    entry
        .formerly()
        .ifPresent(
            old -> text.add("; until " + escaped(old.until()) + " also " + samples(old.name())));
    return text.add(".\n").block();
  }

  private String type() {
    String word = entry.type().word();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String samples(String name) {
    return SampleNames.of(entry.type(), name).stream()
        .filter(sample -> !sample.equals(SampleNames.family(entry.type(), name) + CREATED))
        .map(sample -> "{@code " + sample + labels(sample, name) + "}")
        .collect(Collectors.joining(", "));
  }

  /** The labels of a sample in braces; empty if it has none. */
  private String labels(String sample, String name) {
    Stream<String> own =
        entry.labels().stream()
            .map(CatalogueLabel::name)
            .map(label -> isOfStates(label) ? name : label);
    List<String> all = Stream.concat(own, ofType(sample, name)).toList();
    return all.isEmpty() ? "" : "{" + String.join(",", all) + "}";
  }

  private boolean isOfStates(String label) {
    return entry.type() == MetricType.STATE_SET && label.equals(entry.name().value());
  }

  private Stream<String> ofType(String sample, String name) {
    return switch (entry.type()) {
      case HISTOGRAM -> sample.equals(name + "_bucket") ? Stream.of("le") : Stream.empty();
      case SUMMARY -> sample.equals(name) ? Stream.of("quantile") : Stream.empty();
      case COUNTER, GAUGE, INFO, STATE_SET -> Stream.empty();
    };
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
