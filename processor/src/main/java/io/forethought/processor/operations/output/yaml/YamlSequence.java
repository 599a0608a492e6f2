package io.forethought.processor.operations.output.yaml;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list of values.
 *
 * @param items the values
 */
public record YamlSequence(List<Item> items) implements YamlNode {

  /** No items. */
  public static final YamlSequence EMPTY = new YamlSequence(List.of());

  /**
   * A value of a list.
   *
   * @param comments the lines above it, without the sign of a comment
   * @param value the value
   */
  public record Item(List<String> comments, YamlNode value) {

    /** Copies the list. */
    public Item {
      comments = List.copyOf(comments);
    }
  }

  /** Copies the list. */
  public YamlSequence {
    items = List.copyOf(items);
  }

  /** Values without comments. */
  public static YamlSequence of(List<? extends YamlNode> values) {
    return new YamlSequence(values.stream().map(value -> new Item(List.of(), value)).toList());
  }

  /** The same with one more value at the end, below comments. */
  public YamlSequence with(List<String> comments, YamlNode value) {
    return new YamlSequence(
        Stream.concat(items.stream(), Stream.of(new Item(comments, value))).toList());
  }

  @Override
  public boolean isEmpty() {
    return items.isEmpty();
  }
}
