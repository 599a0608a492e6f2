package io.forethought.processor.module;

import io.forethought.processor.operations.FileQuery;
import io.forethought.processor.operations.OperationsFile;
import io.forethought.processor.operations.rulefile.Named;
import io.forethought.processor.operations.rulefile.RecordingRule;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.VectorSelector;
import io.forethought.processor.queries.MetricIndex;
import io.forethought.processor.queries.Recordings;
import io.forethought.processor.queries.TypedExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds what the recording rules of files record to the metrics that queries can use. What a rule
 * records follows from its query, so the rules whose results it uses come first, wherever they are.
 */
final class RecordedMetrics {

  private final Map<String, List<FileQuery.OfRule>> byName = new LinkedHashMap<>();
  private final Set<String> begun = new HashSet<>();
  private final Recordings recordings = new Recordings();
  private final MetricIndex index;
  private final ParsedQueries queries;

  private RecordedMetrics(MetricIndex declared, ParsedQueries queries) {
    this.index = declared.with(recordings);
    this.queries = queries;
  }

  /** The metrics together with those that the rules of files record. */
  static MetricIndex addedTo(
      MetricIndex declared, List<OperationsFile> files, ParsedQueries queries) {
    RecordedMetrics recorded = new RecordedMetrics(declared, queries);
    for (OperationsFile file : files) {
      file.queries().forEach(recorded::read);
    }
    recorded.byName.keySet().forEach(recorded::add);
    return recorded.index;
  }

  private void read(FileQuery query) {
    if (query instanceof FileQuery.OfRule of && of.rule() instanceof RecordingRule rule) {
      byName.computeIfAbsent(rule.name().value(), name -> new ArrayList<>()).add(of);
    }
  }

  private void add(String name) {
    if (begun.add(name)) {
      for (FileQuery.OfRule rule : byName.getOrDefault(name, List.of())) {
        queries
            .query(rule.query().text().value())
            .expression()
            .ifPresent(expression -> add(name, rule, expression));
      }
    }
  }

  private void add(String name, FileQuery.OfRule of, Expression expression) {
    addUsed(expression);
    Map<String, String> labels = new LinkedHashMap<>();
    List<Named> all = new ArrayList<>(of.group().labels());
    all.addAll(of.rule().labels());
    all.forEach(label -> labels.put(label.name().value(), label.value().value()));
    recordings.add(name, TypedExpression.of(expression, index).vector(), labels);
  }

  private void addUsed(Expression expression) {
    if (expression instanceof VectorSelector selector) {
      selector.metric().ifPresent(used -> add(used.value()));
    }
    expression.children().forEach(this::addUsed);
  }
}
