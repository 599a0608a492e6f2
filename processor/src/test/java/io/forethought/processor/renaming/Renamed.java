package io.forethought.processor.renaming;

import io.forethought.processor.operations.document.UnreadableException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of a text, for comparison. */
final class Renamed {

  private Renamed() {}

  /** Renames {@code shop_a} to {@code shop_big}. */
  static FileRenaming file(String path, String content) {
    return file(path, content, RenamedMetric.of("shop_a", "shop_big"));
  }

  static FileRenaming file(String path, String content, RenamedMetric metric) {
    try {
      return FileRenaming.of(path, content, metric);
    } catch (UnreadableException e) {
      throw new AssertionError(e.getMessage() + "\n" + content, e);
    }
  }

  /** The expression of a rule after renaming, and the remarks. */
  static String query(String query, RenamedMetric metric) {
    String before = "groups: [{name: g, rules: [{record: r, expr: ";
    String after = "}]}]";
    String content = before + "\"" + escaped(query) + "\"" + after;
    FileRenaming file = file("f.yml", content, metric);
    String renamed = file.renamed();
    String expr = renamed.substring(before.length() + 1, renamed.length() - after.length() - 1);
    return Stream.concat(
            Stream.of(unescaped(expr)),
            file.remarks().stream().map(each -> each.kind() + " " + each.text()))
        .collect(Collectors.joining("\n"));
  }

  private static String escaped(String query) {
    return query.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private static String unescaped(String query) {
    return query.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
  }

  /** All remarks with their places. */
  static String remarks(FileRenaming file) {
    return file.remarks().stream()
        .map(each -> each.kind() + " " + each.site().describe() + " " + each.text() + "\n")
        .collect(Collectors.joining());
  }

  /** All changes with their places. */
  static String changes(FileRenaming file) {
    return file.changes().stream()
        .map(each -> each.describe() + "\n")
        .collect(Collectors.joining());
  }
}
