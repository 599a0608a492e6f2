package io.forethought.processor.operations.output.yaml;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keys with values, in the order in which they are written.
 *
 * @param entries the entries, whose keys differ
 */
public record YamlMapping(List<Entry> entries) implements YamlNode {

  /** No entries. */
  public static final YamlMapping EMPTY = new YamlMapping(List.of());

  /**
   * A key with its value.
   *
   * @param comments the lines above it, without the sign of a comment
   * @param key the key
   * @param value the value
   */
  public record Entry(List<String> comments, String key, YamlNode value) {

    /** Copies the list. */
    public Entry {
      comments = List.copyOf(comments);
    }
  }

  /** Copies the list. */
  public YamlMapping {
    entries = List.copyOf(entries);
  }

  /** Texts by their keys, in the order of the map. */
  public static YamlMapping of(Map<String, String> texts) {
    return new YamlMapping(
        texts.entrySet().stream()
            .map(each -> new Entry(List.of(), each.getKey(), YamlScalar.of(each.getValue())))
            .toList());
  }

  /** The same with one more text at the end. */
  public YamlMapping with(String key, String text) {
    return with(key, YamlScalar.of(text));
  }

  /** The same with one more entry at the end. */
  public YamlMapping with(String key, YamlNode value) {
    return with(List.of(), key, value);
  }

  /** The same with one more entry at the end, below comments. */
  public YamlMapping with(List<String> comments, String key, YamlNode value) {
    return new YamlMapping(
        Stream.concat(entries.stream(), Stream.of(new Entry(comments, key, value))).toList());
  }

  @Override
  public boolean isEmpty() {
    return entries.isEmpty();
  }
}
