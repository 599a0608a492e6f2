package io.forethought.processor.rules.common;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.naming.Declared;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks each metric or label separately, in the order of the declarations. */
public final class Check {

  private Check() {}

  /** The findings of a check in each metric. */
  public static Stream<Finding> metrics(
      Declarations declarations, Function<Declared, Stream<Finding>> law) {
    return Declared.all(declarations).stream().flatMap(law);
  }

  /**
   * The same without names that are derived from measured methods, whose words are about what the
   * method does.
   */
  public static Stream<Finding> chosenNames(
      Declarations declarations, Function<Declared, Stream<Finding>> law) {
    return Declared.all(declarations).stream()
        .filter(declared -> !declared.isNamedAfterCalls())
        .flatMap(law);
  }

  /** The findings of a check in each label of each metric. */
  public static Stream<Finding> labels(
      Declarations declarations, Function<Label, Stream<Finding>> law) {
    return declarations.metrics().flatMap(metric -> metric.labels().stream()).flatMap(law);
  }
}
