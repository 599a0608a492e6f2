package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.Site;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a set puts before the names of its metrics.
 *
 * @param attribute {@code namespace} or {@code subsystem}
 * @param text what the user wrote, never empty
 * @param first whether names begin with it
 * @param packageName the package of the set
 * @param site the attribute's value
 */
record NamePrefix(String attribute, String text, boolean first, String packageName, Site site) {

  /** The prefixes of all sets, in their order. */
  static Stream<NamePrefix> all(Declarations declarations) {
    return declarations.sets().stream()
        .flatMap(
            set -> {
              String packageName = set.type().packageName();
              String namespace = set.namespace().value();
              return Stream.of(
                  new NamePrefix("namespace", namespace, true, packageName, set.namespace().site()),
                  new NamePrefix(
                      "subsystem",
                      set.subsystem().value(),
                      namespace.isEmpty(),
                      packageName,
                      set.subsystem().site()));
            })
        .filter(prefix -> !prefix.text().isEmpty());
  }

  /** The words; none if it is not in snake case, which is told by a rule. */
  List<String> words() {
    return SnakeCase.holds(text) ? DerivedName.words(text) : List.of();
  }

  /** The words after which an underscore stands before, so that promlint sees them. */
  List<String> laterWords() {
    return words().subList(first && !words().isEmpty() ? 1 : 0, words().size());
  }

  /** A finding about this text: what it is and the text itself fill the first two blanks. */
  Finding finding(Code code, String... details) {
    return Finding.of(
        code, site, Stream.concat(Stream.of(attribute, text), Stream.of(details)).toArray());
  }

  /** The fix that takes a word away, or puts another in its place. */
  String without(String word, String replacement) {
    String better =
        words().stream()
            .map(each -> each.equals(word) ? replacement : each)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("_"));
    return better.isEmpty() ? "remove it" : attribute + " = \"" + better + "\"";
  }
}
