package io.forethought.processor.renaming;

import io.forethought.processor.model.FileSite;
import io.forethought.processor.operations.source.Text;
import io.forethought.processor.operations.source.Written;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is found in a file. A part that an alias repeats is found once. */
final class Findings {

  private final String content;
  private final SortedMap<Integer, Change> changes = new TreeMap<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Set<Written> remarked = new HashSet<>();
  private final SortedMap<String, FileSite> names = new TreeMap<>();
  private final Set<String> recorded = new HashSet<>();

  /**
   * Nothing yet.
   *
   * @param content the content of the file
   */
  Findings(String content) {
    this.content = content;
  }

  /** Replaces a name in a text. A name that a variable stands for is not in the file. */
  void change(Text text, int start, int end, String oldName, String newName) {
    Written written = text.written(start, end);
    if (isWritten(text, start, end)) {
      changes.putIfAbsent(written.start(), new Change(text.site(start), written, oldName, newName));
    } else {
      remark(
          text,
          start,
          end,
          start,
          Remark.Kind.ERROR,
          "a variable stands for " + oldName + "; change the value of the variable");
    }
  }

  /** Whether each character is in the file, as it is or as an escape. */
  private boolean isWritten(Text text, int start, int end) {
    int last = -1;
    for (int at = start; at < end; at++) {
      Written each = text.written(at, at + 1);
      boolean found =
          each.start() > last
              && each.end() > each.start()
              && (content.charAt(each.start()) == text.value().charAt(at)
                  || content.charAt(each.start()) == '\\');
      if (!found) {
        return false;
      }
      last = each.start();
    }
    return true;
  }

  /**
   * Adds a remark about a part of a text, unless there is one.
   *
   * @param at the offset that it points at
   */
  void remark(Text text, int start, int end, int at, Remark.Kind kind, String remark) {
    if (remarked.add(text.written(start, end))) {
      remarks.add(new Remark(text.site(at), kind, remark));
    }
  }

  /**
   * Adds a remark about a recorded metric that is named after this one, but only one for each.
   *
   * @param renamed the name that it should have
   */
  void remarkRecorded(Text text, int start, int end, String renamed) {
    String name = text.value().substring(start, end);
    if (recorded.add(name)) {
      String remark =
          "the recorded metric "
              + name
              + " keeps its name; to rename it, run: rename "
              + name
              + " ";
      remark(text, start, end, start, Remark.Kind.NOTE, remark + renamed);
    }
  }

  /** Ignores a text, whatever it mentions. */
  void skip(Text text) {
    remarked.add(text.written(0, text.value().length()));
  }

  /** Adds the name of a metric in a query. */
  void name(String name, FileSite site) {
    names.putIfAbsent(name, site);
  }

  /** Whether a part of the file overlaps with a change or a remark. */
  boolean covers(Written part) {
    return changes.values().stream().anyMatch(each -> overlap(each.written(), part))
        || remarked.stream().anyMatch(each -> overlap(each, part));
  }

  private static boolean overlap(Written one, Written other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  /** The changes, in the order of the file. */
  List<Change> changes() {
    return List.copyOf(changes.values());
  }

  /** The remarks, in the order in which they were found. */
  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /** The names of metrics in queries, with the first place of each. */
  SortedMap<String, FileSite> names() {
    return new TreeMap<>(names);
  }
}
