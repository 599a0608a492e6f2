package io.forethought.processor.operations.dashboard;

import io.forethought.processor.operations.source.QueryText;
import io.forethought.processor.operations.source.QueryText.Span;
import io.forethought.processor.operations.source.Text;
import io.forethought.processor.operations.source.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces the variables in the queries of a dashboard: {@code $name}, {@code ${name:format}} and
 * {@code [[name]]}.
 */
public final class Interpolation {

  private static final Pattern VARIABLE =
      Pattern.compile(
          "\\$([A-Za-z_]\\w*)|\\$\\{([A-Za-z_]\\w*)(?:[.:][^}]*)?\\}|\\[\\[([A-Za-z_]\\w*)(?::\\w+)?\\]\\]");

  private final Dashboard dashboard;
  private final Text query;
  private final QueryContext context = new QueryContext();
  private final Traced replaced = new Traced();
  private final List<Span> unknown = new ArrayList<>();

  private Interpolation(Dashboard dashboard, Text query) {
    this.dashboard = dashboard;
    this.query = query;
  }

  /** The query of a dashboard as it can be parsed. */
  public static QueryText of(Text query, Dashboard dashboard) {
    return query.value().contains("$") || query.value().contains("[[")
        ? new Interpolation(dashboard, query).replaced()
        : QueryText.of(query);
  }

  private QueryText replaced() {
    String source = query.value();
    Matcher variable = VARIABLE.matcher(source);
    int at = 0;
    while (at < source.length()) {
      if (!context.isComment() && variable.region(at, source.length()).lookingAt()) {
        replace(variable);
        at = variable.end();
      } else {
        replaced.append(source.charAt(at), at);
        context.read(source.charAt(at));
        at++;
      }
    }
    return new QueryText(replaced.in(query, source.length()), unknown);
  }

  private void replace(Matcher variable) {
    String name =
        variable.group(1) != null
            ? variable.group(1)
            : variable.group(2) != null ? variable.group(2) : variable.group(3);
    String rest = query.value().substring(variable.end());
    Replacement replacement = new Replacement(context, name, dashboard.variable(name), rest);
    Optional<String> constant = replacement.constant();
    String text = constant.orElseGet(replacement::text);
    int start = replaced.length();
    replaced.replace(text, variable.start(), variable.end());
    if (constant.isEmpty()) {
      unknown.add(new Span(start, replaced.length()));
    }
    text.chars().forEach(each -> context.read((char) each));
  }
}
