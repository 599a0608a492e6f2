package io.forethought.processor.operations.dashboard;

import io.forethought.processor.model.FileSite;
import io.forethought.processor.operations.source.Text;
import java.util.List;
import java.util.Optional;

/**
 * A panel.
 *
 * @param site where it begins
 * @param id its number in the dashboard
 * @param title its title
 * @param type the kind of panel, such as {@code timeseries}; empty if the file does not contain it
 * @param targets its queries to Prometheus
 * @param unit the unit of its values, as Grafana names it: {@code s}, {@code ms}, {@code bytes}
 * @param thresholds the values at which its color changes
 * @param repeat the variable for each of whose values it is repeated
 * @param library the library panel that it shows; its queries are in another file
 */
public record Panel(
    FileSite site,
    Optional<Text> id,
    Optional<Text> title,
    String type,
    List<Target> targets,
    Optional<Text> unit,
    List<Text> thresholds,
    Optional<Text> repeat,
    Optional<Text> library) {

  /** Copies the lists. */
  public Panel {
    targets = List.copyOf(targets);
    thresholds = List.copyOf(thresholds);
  }

  /** How it appears in a sentence, such as {@code the panel "Errors"}. */
  public String describe() {
    return title
        .filter(text -> !text.value().isBlank())
        .map(text -> "the panel \"" + text + "\"")
        .or(() -> id.map(number -> "the panel " + number))
        .orElse("a panel");
  }
}
