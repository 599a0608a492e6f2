package io.forethought.processor.operations.dashboard;

import io.forethought.processor.operations.source.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A variable of a dashboard.
 *
 * @param name its name
 * @param kind where its values come from
 * @param queries where a {@link Kind#QUERY} finds its values; those after the first one repeat it
 *     for Grafana's list of variables
 * @param current its values when the dashboard is opened; the value of a {@link Kind#CONSTANT}
 */
public record Variable(Text name, Kind kind, List<VariableQuery> queries, List<Text> current) {

  /** Where the values of a variable come from. */
  public enum Kind {
    QUERY,
    CUSTOM,
    INTERVAL,
    CONSTANT,
    TEXTBOX,
    DATASOURCE,
    ADHOC,
    GROUPBY,
    OTHER;

    /** The kind with Grafana's name for it, such as {@code query} or {@code QueryVariable}. */
    static Kind of(String name) {
      String plain = name.replaceFirst("Variable$", "").toUpperCase(Locale.ROOT);
      for (Kind kind : values()) {
        if (kind.name().equals(plain.equals("TEXT") ? "TEXTBOX" : plain)) {
          return kind;
        }
      }
      return OTHER;
    }
  }

  /** Copies the lists. */
  public Variable {
    queries = List.copyOf(queries);
    current = List.copyOf(current);
  }

  /** Where a {@link Kind#QUERY} finds its values. */
  public Optional<VariableQuery> query() {
    return queries.stream().findFirst();
  }
}
