package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name does not end with a suffix that belongs to another type. */
final class SuffixReservedRule implements Rule {

  private static final List<Suffix> RESERVED =
      List.of(
          new Suffix("_bucket", "histogram buckets"),
          new Suffix("_count", "histograms and summaries"),
          new Suffix("_sum", "histograms and summaries"),
          new Suffix("_created", "creation times of series"),
          new Suffix("_info", "info metrics"));

  private record Suffix(String text, String owner) {}

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    Set<String> colliding =
        declarations.sets().stream()
            .flatMap(SampleNameTakenRule::collisions)
            .flatMap(pair -> Stream.of(pair.later(), pair.earlier()))
            .map(entry -> entry.name().value())
            .collect(Collectors.toSet());
    return Declared.check(
        declarations,
        declared -> colliding.contains(declared.name()) ? Stream.empty() : judge(declared));
  }

  private static Stream<Finding> judge(Declared declared) {
    return suffix(declared)
        .map(
            suffix ->
                Finding.of(
                    Code.SUFFIX_RESERVED,
                    declared.metric().name().site(),
                    declared.type().word(),
                    declared.name(),
                    suffix.text(),
                    suffix.owner(),
                    CorrectName.of(declared).fix()))
        .stream();
  }

  /** Whether a name breaks this law. */
  static boolean refuses(Declared declared) {
    return suffix(declared).isPresent();
  }

  /** A name without the reserved suffixes at its end. */
  static String strip(String name) {
    return RESERVED.stream()
        .map(Suffix::text)
        .filter(name::endsWith)
        .findFirst()
        .map(suffix -> name.substring(0, name.length() - suffix.length()))
        .orElse(name);
  }

  private static Optional<Suffix> suffix(Declared declared) {
    return RESERVED.stream()
        .filter(suffix -> declared.hasWords() && declared.name().endsWith(suffix.text()))
        .filter(suffix -> !isMended(declared.type(), suffix.text()))
        .findFirst();
  }

  /** Whether the suffix is right, or becomes the middle of a name once the right suffix follows. */
  private static boolean isMended(MetricType type, String suffix) {
    return suffix.equals(type.suffix()) || (!type.suffix().isEmpty() && suffix.equals("_created"));
  }
}
