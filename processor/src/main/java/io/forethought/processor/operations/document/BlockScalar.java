package io.forethought.processor.operations.document;

import io.forethought.processor.operations.source.Offsets;
import io.forethought.processor.operations.source.Traced;
import java.util.Optional;

/** Reads a block, which begins with {@code |} or {@code >}. */
final class BlockScalar {

  private final String source;
  private final int end;
  private final int indentation;
  private final boolean folded;
  private final Traced traced = new Traced();
  private int at;

  private BlockScalar(String source, int start, int end, int indentation) {
    this.source = source;
    this.end = end;
    this.indentation = indentation;
    this.folded = source.charAt(start) == '>';
    this.at = start;
  }

  /**
   * The offsets of the characters of a value; empty if the block reads differently. How far it is
   * indented depends on what is around it, so the indentation is the one that yields the value.
   */
  static Optional<Offsets> offsets(String source, int start, int end, String value) {
    Optional<Offsets> found = Optional.empty();
    for (int indentation = 0;
        found.isEmpty() && indentation <= widest(source, start, end);
        indentation++) {
      found = new BlockScalar(source, start, end, indentation).read().offsets(value, end);
    }
    return found;
  }

  /** The indentation of the first line with a text; no block is indented further. */
  private static int widest(String source, int start, int end) {
    int begin = lineEnd(source, start, end);
    int text = begin;
    while (text < end && Character.isWhitespace(source.charAt(text))) {
      text++;
    }
    int line = text;
    while (line > begin && source.charAt(line - 1) == ' ') {
      line--;
    }
    return text - line;
  }

  private Traced read() {
    at = lineEnd(source, at, end);
    skipBreak();
    readEmptyLines();
    while (at < end) {
      boolean indented = isIndented();
      int stop = lineEnd(source, at, end);
      traced.append(source, at, stop);
      at = stop;
      if (at < end) {
        readBreaks(!indented);
      }
    }
    // The parser ends the last line of a file that has no line break there.
    traced.append('\n', end);
    return traced;
  }

  /** Reads the end of a line, and the lines without a text after it. */
  private void readBreaks(boolean canFold) {
    int first = at;
    skipBreak();
    int next = afterEmptyLines();
    boolean folds = folded && canFold && next < end && !Lines.isBlank(source.charAt(next));
    if (!folds) {
      traced.append('\n', first);
    }
    if (!readEmptyLines() && folds) {
      traced.append(' ', first);
    }
  }

  private boolean readEmptyLines() {
    int start = at;
    at = afterEmptyLines();
    return Lines.appendBreaks(source, start, at, traced);
  }

  /** Where the next line with a text begins, after its indentation. */
  private int afterEmptyLines() {
    int line = at;
    while (true) {
      int text = line;
      while (text < end && text - line < indentation && source.charAt(text) == ' ') {
        text++;
      }
      if (text >= end || !Lines.isBreak(source.charAt(text))) {
        return text;
      }
      line = Lines.afterBreak(source, text);
    }
  }

  private boolean isIndented() {
    return Lines.isBlank(source.charAt(at));
  }

  private void skipBreak() {
    if (at < end) {
      at = Lines.afterBreak(source, at);
    }
  }

  private static int lineEnd(String source, int start, int end) {
    int stop = start;
    while (stop < end && !Lines.isBreak(source.charAt(stop))) {
      stop++;
    }
    return stop;
  }
}
