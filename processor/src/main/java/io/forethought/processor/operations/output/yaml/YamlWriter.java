package io.forethought.processor.operations.output.yaml;

import java.util.List;

/**
 * Writes documents. It does not use the library that reads them, because that one writes the
 * comments of an item after its dash. Any text is read as it was, also by parsers of YAML 1.1.
 */
public final class YamlWriter {

  private static final String INDENT = "  ";

  private final StringBuilder written = new StringBuilder();

  private YamlWriter() {}

  /**
   * Writes a document.
   *
   * @param head the lines at its beginning, without the sign of a comment
   * @param document its content
   */
  public static String write(List<String> head, YamlMapping document) {
    YamlWriter writer = new YamlWriter();
    writer.comments(head, "");
    if (!head.isEmpty()) {
      writer.written.append('\n');
    }
    if (document.isEmpty()) {
      writer.written.append("{}\n");
    } else {
      writer.entries(document, "", "");
    }
    return writer.written.toString();
  }

  /**
   * Writes the entries of a mapping.
   *
   * @param first what is before the first entry, in the line of a dash
   * @param indent what is before all others
   */
  private void entries(YamlMapping mapping, String first, String indent) {
    String before = first;
    for (YamlMapping.Entry entry : mapping.entries()) {
      if (!entry.comments().isEmpty() && before.equals(indent)) {
        comments(entry.comments(), indent);
      }
      written.append(before).append(YamlScalar.of(entry.key()).line()).append(':');
      value(entry.value(), indent);
      before = indent;
    }
  }

  /** Writes what is after a key. */
  private void value(YamlNode value, String indent) {
    if (value instanceof YamlScalar scalar) {
      written.append(' ');
      scalar(scalar, indent + INDENT);
    } else if (value.isEmpty()) {
      written.append(value instanceof YamlMapping ? " {}\n" : " []\n");
    } else {
      written.append('\n');
      if (value instanceof YamlMapping mapping) {
        entries(mapping, indent + INDENT, indent + INDENT);
      } else if (value instanceof YamlSequence sequence) {
        items(sequence, indent + INDENT);
      }
    }
  }

  private void items(YamlSequence sequence, String indent) {
    boolean first = true;
    boolean afterLarge = false;
    for (YamlSequence.Item item : sequence.items()) {
      boolean large = isLarge(item.value()) || !item.comments().isEmpty();
      if (!first && (large || afterLarge)) {
        written.append('\n');
      }
      comments(item.comments(), indent);
      item(item.value(), indent);
      first = false;
      afterLarge = large;
    }
  }

  private void item(YamlNode value, String indent) {
    if (value instanceof YamlMapping mapping && !mapping.isEmpty()) {
      comments(mapping.entries().get(0).comments(), indent);
      entries(mapping, indent + "- ", indent + INDENT);
    } else if (value instanceof YamlSequence sequence && !sequence.isEmpty()) {
      written.append(indent).append("-\n");
      items(sequence, indent + INDENT);
    } else {
      written.append(indent).append('-');
      value(value, indent);
    }
  }

  /** Whether an item needs an empty line before and after it. */
  private static boolean isLarge(YamlNode value) {
    return value instanceof YamlMapping mapping
        && mapping.entries().stream()
            .map(YamlMapping.Entry::value)
            .anyMatch(each -> each instanceof YamlScalar scalar ? scalar.block() : !each.isEmpty());
  }

  private void scalar(YamlScalar scalar, String indent) {
    if (!scalar.block()) {
      written.append(scalar.line()).append('\n');
      return;
    }
    written.append(scalar.value().endsWith("\n") ? "|\n" : "|-\n");
    scalar
        .value()
        .lines()
        .forEach(line -> written.append(line.isEmpty() ? "" : indent).append(line).append('\n'));
  }

  private void comments(List<String> comments, String indent) {
    for (String comment : comments) {
      written.append(indent).append(comment.isEmpty() ? "#" : "# ").append(comment).append('\n');
    }
  }
}
