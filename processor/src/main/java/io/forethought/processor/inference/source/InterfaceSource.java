package io.forethought.processor.inference.source;

import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a metric set as an interface. */
final class InterfaceSource {

  private final MetricSet set;
  private final Map<String, List<String>> guesses;
  private final Imports imports = new Imports();

  private InterfaceSource(MetricSet set, Map<String, List<String>> guesses) {
    this.set = set;
    this.guesses = guesses;
  }

  /** The source of a set. */
  static SourceFile of(MetricSet set, Map<String, List<String>> guesses) {
    return new InterfaceSource(set, guesses).file();
  }

  private SourceFile file() {
    List<String> body = new ArrayList<>();
    MethodSource methods = new MethodSource(imports);
    for (Metric metric : set.metrics()) {
      body.add("");
      body.addAll(Layout.comment(guesses.getOrDefault(metric.name().value(), List.of()), 2));
      body.addAll(methods.lines(metric));
    }
    List<String> lines = new ArrayList<>();
    List<String> head = head();
    if (!set.type().packageName().isEmpty()) {
      lines.add("package " + set.type().packageName() + ";");
      lines.add("");
    }
    lines.addAll(imports.lines());
    lines.add("");
    lines.addAll(head);
    lines.addAll(body);
    lines.add("}");
    return new SourceFile(set.type(), String.join("\n", lines) + "\n");
  }

  private List<String> head() {
    List<String> lines = new ArrayList<>(List.of("/** " + description() + " */"));
    for (Acceptance acceptance : set.accepted()) {
      lines.addAll(Suppressions.of(acceptance, imports).lines(0));
    }
    Annotation metrics = imports.annotation("Metrics");
    if (!set.namespace().value().isEmpty()) {
      metrics.text("namespace", set.namespace().value());
    }
    if (!set.subsystem().value().isEmpty()) {
      metrics.text("subsystem", set.subsystem().value());
    }
    lines.addAll(metrics.lines(0));
    lines.add("public interface " + set.type().nested() + " {");
    return lines;
  }

  private String description() {
    String prefix =
        set.namespace().value()
            + (set.subsystem().value().isEmpty() ? "" : "_" + set.subsystem().value());
    return prefix.isEmpty()
        ? "Metrics without common words in their names."
        : "Metrics whose names begin with {@code " + prefix + "_}.";
  }
}
