package io.forethought.processor.operations.output.alerting;

import java.util.List;
import java.util.Map;

/** A rule of a generated file. */
public sealed interface GeneratedRule {

  /** The name of the alert or of the recorded series. */
  String name();

  /** The expression, without line breaks. */
  String expr();

  /** Labels that the rule adds, in the order in which they are written. */
  Map<String, String> labels();

  /** What a reader may wonder about, one line each; without the sign of a comment. */
  List<String> comments();

  /**
   * A rule that fires for each series of its result.
   *
   * @param pending how long the expression must have a result, such as {@code 5m}; empty for none
   * @param keepFiringFor how long it fires afterwards; empty for none
   * @param annotations texts for the person who gets the alert, in the order in which they are
   *     written
   */
  record Alerting(
      String name,
      String expr,
      String pending,
      String keepFiringFor,
      Map<String, String> labels,
      Map<String, String> annotations,
      List<String> comments)
      implements GeneratedRule {}

  /** A rule that records its result under a new name. */
  record Recording(String name, String expr, Map<String, String> labels, List<String> comments)
      implements GeneratedRule {}
}
