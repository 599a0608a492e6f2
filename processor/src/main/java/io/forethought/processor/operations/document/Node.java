package io.forethought.processor.operations.document;

import io.forethought.processor.model.FileSite;
import io.forethought.processor.operations.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a YAML or JSON document. What is not there is {@link Absent}, so paths need no test.
 */
public sealed interface Node {

  /** The value of a key; absent if this is not a mapping or does not have the key. */
  default Node get(String key) {
    return Absent.NODE;
  }

  /** The value at a path of keys. */
  default Node at(String... keys) {
    Node found = this;
    for (String key : keys) {
      found = found.get(key);
    }
    return found;
  }

  /** The entries of a mapping, in their order. */
  default List<Entry> entries() {
    return List.of();
  }

  /** The items of a sequence. */
  default List<Node> items() {
    return List.of();
  }

  /** The text of a scalar, also of a number; empty for {@code null}. */
  default Optional<Text> text() {
    return Optional.empty();
  }

  /** What the text of a scalar reads; an empty string if there is none. */
  default String value() {
    return text().map(Text::value).orElse("");
  }

  /** The texts of all scalars in a sequence. */
  default Stream<Text> texts() {
    return items().stream().map(Node::text).flatMap(Optional::stream);
  }

  /** Whether there is such a node. */
  default boolean isPresent() {
    return true;
  }

  /** Whether it is a mapping. */
  default boolean isMapping() {
    return this instanceof Mapping;
  }

  /** Whether it is a sequence. */
  default boolean isSequence() {
    return this instanceof Sequence;
  }

  /** A key with its value. */
  record Entry(Text key, Node value) {}

  /**
   * Keys with values.
   *
   * @param site where it begins
   * @param entries its entries; those that are merged into it with {@code <<} are at the end
   */
  record Mapping(FileSite site, List<Entry> entries) implements Node {

    /** Copies the list. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The last one of repeated keys, as in JavaScript. */
    @Override
    public Node get(String key) {
      Node found = Absent.NODE;
      for (Entry entry : entries) {
        found = entry.key().reads(key) ? entry.value() : found;
      }
      return found;
    }
  }

  /** A list. */
  record Sequence(FileSite site, List<Node> items) implements Node {

    /** Copies the list. */
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A string, a number, a truth value or {@code null}.
   *
   * @param written what it reads
   * @param plain whether it is not in quotes and not a block
   */
  record Scalar(Text written, boolean plain) implements Node {

    @Override
    public Optional<Text> text() {
      return isNull() ? Optional.empty() : Optional.of(written);
    }

    private boolean isNull() {
      return plain && (written.value().isEmpty() || written.reads("null") || written.reads("~"));
    }
  }

  /** What a document does not have. */
  enum Absent implements Node {
    /** The only one. */
    NODE;

    @Override
    public boolean isPresent() {
      return false;
    }
  }
}
