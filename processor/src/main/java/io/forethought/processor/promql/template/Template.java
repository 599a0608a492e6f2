package io.forethought.processor.promql.template;

import io.forethought.processor.promql.tree.Place;
import java.util.List;
import java.util.Optional;

/**
 * A parsed template.
 *
 * <pre>{@code
 * Template template = Template.parse("{{ $labels.job }} has {{ $value }} errors");
 * template.labels(); // job
 * }</pre>
 *
 * @param text the text
 * @param labels the labels of the alert that it reads, in the order of the text
 * @param readsAll whether it can read any label, because it lists them or computes a name
 * @param values where it uses the value of the alert, other than to decide between texts
 * @param queries the queries that it runs, as far as they are written as strings
 * @param error the first error, if there is one
 */
public record Template(
    String text,
    List<LabelRead> labels,
    boolean readsAll,
    List<Place> values,
    List<TemplateQuery> queries,
    Optional<TemplateError> error) {

  private static final String ACTION = "{{";

  /** Copies the lists. */
  public Template {
    labels = List.copyOf(labels);
    values = List.copyOf(values);
    queries = List.copyOf(queries);
  }

  /** Parses a text. It throws nothing: a text that is not a template is an error. */
  public static Template parse(String text) {
    if (!text.contains(ACTION)) {
      return new Template(text, List.of(), false, List.of(), List.of(), Optional.empty());
    }
    Reads reads = new Reads();
    Optional<TemplateError> error = Optional.empty();
    try {
      new TemplateParser(new TemplateLexer(text).tokens(), reads).parse();
      error = reads.wrongField();
    } catch (TemplateException stop) {
      error = Optional.of(stop.error());
    }
    return new Template(
        text, reads.labels(), reads.readsAll(), reads.values(), reads.queries(), error);
  }
}
