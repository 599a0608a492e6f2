package io.forethought.processor.operations.dashboard;

import io.forethought.processor.model.FileSite;
import io.forethought.processor.operations.source.Text;
import java.util.List;
import java.util.Optional;

/**
 * A dashboard of Grafana.
 *
 * @param site where it begins
 * @param title its title
 * @param panels its panels, also those in rows and in tabs, in the order of the file
 * @param variables its variables
 * @param annotations the queries of its annotations
 */
public record Dashboard(
    FileSite site,
    Optional<Text> title,
    List<Panel> panels,
    List<Variable> variables,
    List<AnnotationQuery> annotations) {

  /** Copies the lists. */
  public Dashboard {
    panels = List.copyOf(panels);
    variables = List.copyOf(variables);
    annotations = List.copyOf(annotations);
  }

  /** The variable with this name. */
  public Optional<Variable> variable(String name) {
    return variables.stream().filter(each -> each.name().reads(name)).findFirst();
  }

  /** How it appears in a sentence, such as {@code the dashboard "Shop"}. */
  public String describe() {
    return title.map(text -> "the dashboard \"" + text + "\"").orElse("a dashboard");
  }
}
