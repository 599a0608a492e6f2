package io.forethought.processor.operations.output.dashboard;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Titles from names.
 *
 * @param namespace the word with which all names of the program begin; empty if there is none
 */
record Titles(String namespace) {

  private static final String METRICS = "Metrics";
  private static final Set<String> SUFFIXES = Set.of("total", "info", "timestamp");
  private static final Set<String> ACRONYMS =
      Set.of("api", "cpu", "db", "gc", "http", "id", "io", "jvm", "sql", "url");

  private static final Pattern SEPARATORS = Pattern.compile("[_:]+");
  private static final Pattern WORD_STARTS =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  /** Titles for the metrics of a program. */
  static Titles of(List<CatalogueEntry> entries) {
    Set<String> first = new HashSet<>();
    entries.forEach(entry -> first.add(words(entry).get(0)));
    return new Titles(first.size() == 1 && entries.size() > 1 ? first.iterator().next() : "");
  }

  /** The title of a metric: {@code Orders created} for {@code shop_orders_created_total}. */
  String of(CatalogueEntry entry) {
    List<String> words = new ArrayList<>(words(entry));
    if (words.size() > 1 && words.get(0).equals(namespace)) {
      words.remove(0);
    }
    while (words.size() > 1 && isSuffix(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    words.replaceAll(word -> ACRONYMS.contains(word) ? word.toUpperCase(Locale.ROOT) : word);
    return capitalized(String.join(" ", words));
  }

  /** The title of the row of a metric set: {@code Order} for {@code shop.OrderMetrics}. */
  static String ofSet(String set) {
    String simple = set.substring(set.lastIndexOf('.') + 1);
    String name =
        simple.endsWith(METRICS) && !simple.equals(METRICS)
            ? simple.substring(0, simple.length() - METRICS.length())
            : simple;
    String[] all = WORD_STARTS.split(name, -1);
    for (int each = 1; each < all.length; each++) {
      boolean acronym =
          all[each].length() > 1 && all[each].equals(all[each].toUpperCase(Locale.ROOT));
      all[each] = acronym ? all[each] : all[each].toLowerCase(Locale.ROOT);
    }
    return capitalized(String.join(" ", all));
  }

  private static List<String> words(CatalogueEntry entry) {
    return SEPARATORS.splitAsStream(entry.name().value()).filter(word -> !word.isEmpty()).toList();
  }

  private static boolean isSuffix(String word) {
    return SUFFIXES.contains(word) || BaseUnit.spelled(word).isPresent();
  }

  private static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
