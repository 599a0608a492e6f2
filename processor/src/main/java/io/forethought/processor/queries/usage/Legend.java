package io.forethought.processor.queries.usage;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a legend of Grafana shows of the labels. */
public final class Legend {

  private static final Pattern LABEL = Pattern.compile("\\{\\{\\s*([^}\\s]+)\\s*\\}\\}");
  private static final String AUTOMATIC = "__auto";

  private Legend() {}

  /**
   * The labels in a legend such as {@code {{channel}} on {{instance}}}. Without a legend, Grafana
   * shows all labels.
   */
  public static Need of(String legend) {
    if (legend.isBlank() || legend.equals(AUTOMATIC)) {
      return Need.ALL;
    }
    SortedSet<String> labels = new TreeSet<>();
    Matcher label = LABEL.matcher(legend);
    while (label.find()) {
      labels.add(label.group(1));
    }
    return Need.only(labels);
  }
}
