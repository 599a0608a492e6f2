package io.forethought.processor.operations.output.cases;

import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.VectorSelector;
import io.forethought.processor.queries.MetricIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Searches series with which an expression has a result, and series with which it has none.
 *
 * @param expression the expression
 * @param rules the recording rules that it reads
 * @param subjects the metrics that it reads
 */
record Search(Expression expression, List<RecordedRule> rules, List<Subject> subjects) {

  private static final int MOST_ATTEMPTS = 2_000;

  /** A search for an expression that reads these selectors. */
  static Search of(Expression expression, Reads reads, MetricIndex index)
      throws UnhandledException {
    LabelChoice choice = new LabelChoice(reads.selectors());
    Map<SortedMap<String, String>, Subject> subjects = new LinkedHashMap<>();
    for (VectorSelector selector : reads.selectors()) {
      Subject subject = Subject.of(selector, choice, index, reads.numbers());
      subjects.putIfAbsent(subject.labels(), subject);
    }
    return new Search(expression, reads.rules(), List.copyOf(subjects.values()));
  }

  /** Series with which the expression has a result. */
  List<Line> firing() throws UnhandledException {
    return found(true);
  }

  /** Series with which the expression has no result; each metric has some, if possible. */
  List<Line> quiet() throws UnhandledException {
    return found(false);
  }

  private List<Line> found(boolean firing) throws UnhandledException {
    Optional<List<Line>> found = found(firing, false);
    if (found.isEmpty()) {
      found = found(firing, true);
    }
    if (found.isEmpty()) {
      new Steady(lines(new int[subjects.size()]), rules).points(expression);
      throw new UnhandledException("a condition that is always or never true");
    }
    return found.get();
  }

  private Optional<List<Line>> found(boolean firing, boolean missing) throws UnhandledException {
    int[] at = new int[subjects.size()];
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      List<Line> lines = lines(at);
      if (isWanted(lines, firing)) {
        return Optional.of(lines);
      }
      if (!next(at, missing)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the expression has a result, or has none; a doubtful case is neither. */
  private boolean isWanted(List<Line> lines, boolean firing) throws UnhandledException {
    try {
      return new Steady(lines, rules).points(expression).isEmpty() != firing;
    } catch (DoubtfulException doubtful) {
      return false;
    }
  }

  private List<Line> lines(int[] at) {
    List<Line> lines = new ArrayList<>();
    for (int each = 0; each < at.length; each++) {
      List<List<Line>> courses = subjects.get(each).courses();
      if (at[each] < courses.size()) {
        lines.addAll(courses.get(at[each]));
      }
    }
    return lines;
  }

  /** The next combination; a metric without series is the last of its courses. */
  private boolean next(int[] at, boolean missing) {
    for (int each = 0; each < at.length; each++) {
      int last = subjects.get(each).courses().size() - (missing ? 0 : 1);
      if (at[each] < last) {
        at[each]++;
        return true;
      }
      at[each] = 0;
    }
    return false;
  }
}
