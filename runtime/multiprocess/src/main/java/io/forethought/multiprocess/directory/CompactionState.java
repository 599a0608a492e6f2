package io.forethought.multiprocess.directory;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often the files have been compacted, in the name of a file: {@code compaction-7.journal}
 * while files are exchanged, {@code compaction-7.done} afterwards.
 *
 * @param generation the number of the last compaction, 0 before the first one
 * @param running whether files are being exchanged
 */
record CompactionState(int generation, boolean running) {

  private static final Pattern NAME = Pattern.compile("compaction-(\\d{1,9})\\.(journal|done)");

  /** Returns the state that the names in a directory tell. */
  static CompactionState of(List<String> names) {
    return names.stream()
        .map(NAME::matcher)
        .filter(Matcher::matches)
        .map(name -> new CompactionState(number(name), name.group(2).equals("journal")))
        .max(
            Comparator.comparingInt(CompactionState::generation)
                .thenComparing(CompactionState::running, Comparator.reverseOrder()))
        .orElse(new CompactionState(0, false));
  }

  private static int number(Matcher name) {
    return Integer.parseInt(name.group(1));
  }

  /** Returns whether a name tells a state. */
  static boolean isTold(String name) {
    return NAME.matcher(name).matches();
  }

  /** Returns the state in which the next compaction exchanges files. */
  CompactionState next() {
    return new CompactionState(generation + 1, true);
  }

  /** Returns the state after the exchange. */
  CompactionState done() {
    return new CompactionState(generation, false);
  }

  String fileName() {
    return "compaction-" + generation + (running ? ".journal" : ".done");
  }
}
