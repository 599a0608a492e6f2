package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import java.util.ArrayList;
import java.util.List;

/**
 * The findings that are consequences of others. A consequence is reported only if none of its
 * causes is reported, because fixing the cause also fixes the consequence. If the cause is
 * suppressed or switched off, the consequence is reported instead.
 */
final class Causes {

  /**
   * A row of the table.
   *
   * @param consequence the code that is not reported
   * @param cause the code that is reported instead
   * @param relation what two findings of these codes must have in common
   */
  private record Row(Code consequence, Code cause, Relation relation) {}

  private static final List<Row> ROWS =
      List.of(
          // The correct suffix replaces the wrong one.
          new Row(Code.COUNTER_WITHOUT_TOTAL, Code.SUFFIX_RESERVED, Relation.NAME),
          new Row(Code.COUNTER_WITHOUT_TOTAL, Code.TYPE_IN_NAME, Relation.LAST_WORD),
          new Row(Code.COUNTER_WITHOUT_TOTAL, Code.WORD_MISSPELLED, Relation.LAST_WORD),
          new Row(Code.COUNTER_WITHOUT_TOTAL, Code.TOTAL_INSIDE_NAME, Relation.NAME),
          new Row(Code.INFO_WITHOUT_INFO, Code.SUFFIX_RESERVED, Relation.NAME),
          new Row(Code.INFO_WITHOUT_INFO, Code.WORD_MISSPELLED, Relation.LAST_WORD),
          new Row(Code.INFO_WITHOUT_INFO, Code.TOTAL_WITHOUT_COUNTER, Relation.NAME),
          new Row(Code.TOTAL_INSIDE_NAME, Code.TOTAL_WITHOUT_COUNTER, Relation.NAME),
          new Row(Code.SUFFIX_RESERVED, Code.SAMPLE_NAME_TAKEN, Relation.EITHER_NAME),
          // One correct unit replaces all others.
          new Row(Code.UNIT_NOT_IN_NAME, Code.SEVERAL_UNITS, Relation.NAME),
          new Row(Code.UNIT_NOT_IN_NAME, Code.RATE_IN_NAME, Relation.NAME),
          new Row(Code.UNIT_NOT_IN_NAME, Code.TOTAL_WITHOUT_COUNTER, Relation.NAME),
          new Row(Code.UNIT_NOT_IN_NAME, Code.SUFFIX_RESERVED, Relation.NAME),
          new Row(Code.UNIT_NOT_IN_NAME, Code.UNIT_NOT_DECLARED, Relation.SPELLING),
          new Row(Code.UNIT_NOT_IN_NAME, Code.UNIT_NOT_BASE, Relation.LAST_WORD),
          new Row(Code.UNIT_NOT_IN_NAME, Code.UNIT_ABBREVIATED, Relation.LAST_WORD),
          new Row(Code.UNIT_NOT_IN_NAME, Code.WORD_MISSPELLED, Relation.LAST_WORD),
          new Row(Code.UNIT_NOT_BASE, Code.SEVERAL_UNITS, Relation.NAME),
          new Row(Code.UNIT_NOT_BASE, Code.RATE_IN_NAME, Relation.WORDS_OF_RATE),
          new Row(Code.UNIT_ABBREVIATED, Code.RATE_IN_NAME, Relation.WORDS_OF_RATE),
          new Row(Code.SEVERAL_UNITS, Code.UNIT_NOT_DECLARED, Relation.DERIVED_NAME),
          new Row(Code.MOMENT_WITHOUT_TIMESTAMP, Code.UNIT_NOT_IN_NAME, Relation.NAME),
          // Removing, renaming or narrowing a label also fixes its other findings.
          new Row(Code.LABEL_NOT_SNAKE_CASE, Code.LABEL_RESERVED, Relation.LABEL),
          new Row(Code.LABEL_REPEATED, Code.LABEL_RESERVED, Relation.LABEL),
          new Row(Code.LABEL_NOT_SNAKE_CASE, Code.LABEL_PROMISES_UNBOUNDED, Relation.LABEL),
          new Row(Code.LABEL_NAMED_TYPE, Code.LABEL_NOT_SNAKE_CASE, Relation.LABEL),
          new Row(Code.LABEL_OF_TARGET, Code.LABEL_NOT_SNAKE_CASE, Relation.LABEL),
          new Row(Code.LABEL_TOO_LARGE, Code.LABEL_PROMISES_UNBOUNDED, Relation.LABEL),
          new Row(Code.METRIC_TOO_LARGE, Code.LABEL_TOO_LARGE, Relation.ONLY_LARGE_LABEL),
          new Row(Code.COMBINATIONS_TOO_MANY, Code.METRIC_TOO_LARGE, Relation.NAME),
          // A method that becomes measurable is measured.
          new Row(Code.METHODS_NOT_MEASURED, Code.METHOD_NOT_MEASURABLE, Relation.MEASURED_TYPE));

  /** Rules about the words of a name. The correct spelling of the name is correct for them too. */
  private static final List<Code> OF_WORDS =
      List.of(
          Code.COUNTER_WITHOUT_TOTAL,
          Code.TOTAL_WITHOUT_COUNTER,
          Code.UNIT_NOT_IN_NAME,
          Code.UNIT_NOT_DECLARED,
          Code.UNIT_NOT_BASE,
          Code.UNIT_ABBREVIATED,
          Code.TYPE_IN_NAME,
          Code.METRIC_IN_NAME,
          Code.LABEL_IN_NAME,
          Code.SUFFIX_RESERVED,
          Code.PREFIX_RESERVED,
          Code.INFO_WITHOUT_INFO,
          Code.WORD_MISSPELLED,
          Code.SEVERAL_UNITS,
          Code.RATE_IN_NAME,
          Code.TOTAL_INSIDE_NAME,
          Code.MOMENT_WITHOUT_TIMESTAMP);

  /** Those of them that can reject a name of one word. */
  private static final List<Code> OF_SINGLE_WORDS =
      List.of(
          Code.COUNTER_WITHOUT_TOTAL,
          Code.TOTAL_WITHOUT_COUNTER,
          Code.UNIT_NOT_IN_NAME,
          Code.UNIT_NOT_DECLARED,
          Code.UNIT_NOT_BASE,
          Code.TYPE_IN_NAME,
          Code.METRIC_IN_NAME,
          Code.LABEL_IN_NAME,
          Code.PREFIX_RESERVED,
          Code.INFO_WITHOUT_INFO,
          Code.WORD_MISSPELLED,
          Code.RATE_IN_NAME);

  /** Rules about the words of a namespace. */
  private static final List<Code> OF_PREFIXES =
      List.of(Code.UNIT_NOT_BASE, Code.UNIT_ABBREVIATED, Code.TYPE_IN_NAME, Code.METRIC_IN_NAME);

  private static final List<Row> TABLE = table();

  private Causes() {}

  private static List<Row> table() {
    List<Row> table = new ArrayList<>(ROWS);
    for (Code consequence : OF_WORDS) {
      table.add(spelled(consequence));
    }
    table.add(spelled(Code.AGE_AS_GAUGE));
    table.add(spelled(Code.NAME_WITHOUT_PREFIX));
    table.add(spelled(Code.NAMESPACE_SEVERAL_WORDS));
    for (Code cause : OF_SINGLE_WORDS) {
      // The correct name begins with the name of the application.
      table.add(new Row(Code.NAME_WITHOUT_PREFIX, cause, Relation.SPELLING));
    }
    for (Code cause : OF_PREFIXES) {
      table.add(new Row(Code.NAMESPACE_SEVERAL_WORDS, cause, Relation.SPELLING));
    }
    return table;
  }

  private static Row spelled(Code consequence) {
    return new Row(consequence, Code.NAME_NOT_SNAKE_CASE, Relation.SPELLING);
  }

  /** The findings about declarations, each with its causes. */
  static List<Finding> of(Declarations declarations, List<Finding> findings) {
    List<Finding> all = new ArrayList<>();
    for (Finding finding : findings) {
      List<Finding> causes = causes(declarations, finding, findings);
      all.add(causes.isEmpty() ? finding : finding.causedBy(causes));
    }
    return all;
  }

  /** Each consequence with its cause, in the order of the table. */
  static List<List<Code>> pairs() {
    return TABLE.stream().map(row -> List.of(row.consequence(), row.cause())).toList();
  }

  private static List<Finding> causes(
      Declarations declarations, Finding finding, List<Finding> findings) {
    List<Finding> causes = new ArrayList<>();
    for (Row row : TABLE) {
      if (row.consequence() == finding.code()) {
        for (Finding cause : findings) {
          if (cause.code() == row.cause() && row.relation().holds(finding, cause, declarations)) {
            causes.add(cause);
          }
        }
      }
    }
    return causes;
  }
}
