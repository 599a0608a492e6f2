package io.forethought.processor.promql.regex;

import java.util.List;
import java.util.function.IntPredicate;

/** A part of a regular expression. */
sealed interface Node {

  /** The part that matches the empty text only. */
  Node EMPTY = new Sequence(List.of());

  /** Whether it matches the empty text, if that is the whole text. */
  boolean matchesEmpty();

  /** How many levels it has. */
  int height();

  /** How many instructions a program for it has, about. */
  long size();

  /** The largest product of nested repetitions. */
  long repetitions();

  /** One character of a set. */
  record OneOf(IntPredicate set) implements Node {

    @Override
    public boolean matchesEmpty() {
      return false;
    }

    @Override
    public int height() {
      return 1;
    }

    @Override
    public long size() {
      return 1;
    }

    @Override
    public long repetitions() {
      return 1;
    }
  }

  /** A condition on the place in the text. */
  enum Assertion implements Node {
    TEXT_START,
    TEXT_END,
    LINE_START,
    LINE_END,
    WORD_BOUNDARY,
    NO_WORD_BOUNDARY;

    @Override
    public boolean matchesEmpty() {
      return this != WORD_BOUNDARY;
    }

    @Override
    public int height() {
      return 1;
    }

    @Override
    public long size() {
      return 1;
    }

    @Override
    public long repetitions() {
      return 1;
    }
  }

  /**
   * Several parts, one after another.
   *
   * @param parts the parts
   * @param matchesEmpty whether all match the empty text
   */
  record Sequence(List<Node> parts, boolean matchesEmpty, int height, long size, long repetitions)
      implements Node {

    Sequence(List<Node> parts) {
      this(List.copyOf(parts), all(parts), heightOf(parts), sizeOf(parts), repetitionsOf(parts));
    }

    private static boolean all(List<Node> parts) {
      for (Node part : parts) {
        if (!part.matchesEmpty()) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * One of several parts.
   *
   * @param parts the parts
   * @param matchesEmpty whether one of them matches the empty text
   */
  record Choice(List<Node> parts, boolean matchesEmpty, int height, long size, long repetitions)
      implements Node {

    Choice(List<Node> parts) {
      this(
          List.copyOf(parts),
          parts.stream().anyMatch(Node::matchesEmpty),
          heightOf(parts),
          sizeOf(parts) + parts.size(),
          repetitionsOf(parts));
    }
  }

  /**
   * A part several times.
   *
   * @param part the part
   * @param least how often at least
   * @param most how often at most, or {@link #UNLIMITED}
   */
  record Repeat(
      Node part, int least, int most, boolean matchesEmpty, int height, long size, long repetitions)
      implements Node {

    static final int UNLIMITED = -1;

    Repeat(Node part, int least, int most, boolean counted) {
      this(
          part,
          least,
          most,
          least == 0 || part.matchesEmpty(),
          part.height() + 1,
          (part.size() + 1) * Math.max(1, most == UNLIMITED ? least + 1 : most),
          counted ? times(part, least, most) : part.repetitions());
    }

    private static long times(Node part, int least, int most) {
      int times = most == UNLIMITED ? least : most;
      return most == 0 ? 1 : Math.max(1, times) * part.repetitions();
    }
  }

  private static int heightOf(List<Node> parts) {
    int height = 0;
    for (Node part : parts) {
      height = Math.max(height, part.height());
    }
    return parts.size() == 1 ? height : height + 1;
  }

  private static long sizeOf(List<Node> parts) {
    long size = 0;
    for (Node part : parts) {
      size += part.size();
    }
    return size;
  }

  private static long repetitionsOf(List<Node> parts) {
    long most = 1;
    for (Node part : parts) {
      most = Math.max(most, part.repetitions());
    }
    return most;
  }
}
