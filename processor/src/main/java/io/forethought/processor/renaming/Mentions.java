package io.forethought.processor.renaming;

import io.forethought.processor.operations.source.Text;
import java.util.regex.Matcher;

/** Finds the names of a metric that are in a file, but not in its queries. */
final class Mentions {

  private Mentions() {}

  /**
   * Adds a remark for each that is not covered by what was found before.
   *
   * @param file the content of the file, without a byte order mark
   */
  static void find(Text file, RenamedMetric metric, Findings findings) {
    Matcher word = RenamedMetric.WORD.matcher(file.value());
    while (word.find()) {
      String name = word.group();
      int start = word.start();
      if (!findings.covers(file.written(start, word.end()))) {
        if (metric.sample(name).isPresent()) {
          String remark = name + " is unchanged here, because it is not part of a query";
          findings.remark(file, start, word.end(), start, Remark.Kind.NOTE, remark);
        } else {
          metric
              .recorded(name)
              .ifPresent(to -> findings.remarkRecorded(file, start, start + name.length(), to));
        }
      }
    }
  }
}
