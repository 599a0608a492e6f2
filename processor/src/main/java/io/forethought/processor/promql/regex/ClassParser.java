package io.forethought.processor.promql.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Parses a class of characters: {@code [a-z_]}. */
final class ClassParser {

  private final Text text;
  private final boolean foldCase;
  private final int start;
  private final List<IntPredicate> parts = new ArrayList<>();

  ClassParser(Text text, boolean foldCase) {
    this.text = text;
    this.foldCase = foldCase;
    this.start = text.position();
  }

  /** Parses the class with its brackets. */
  IntPredicate parse() {
    text.next();
    boolean negated = text.takeIf("^");
    do {
      parts.add(part());
    } while (text.peek() != ']');
    text.next();
    List<IntPredicate> all = List.copyOf(parts);
    IntPredicate any = each -> all.stream().anyMatch(part -> part.test(each));
    IntPredicate set = foldCase ? Sets.foldCase(any) : any;
    return negated ? set.negate() : set;
  }

  private IntPredicate part() {
    if (text.startsWith("[:")) {
      Optional<IntPredicate> posix = posix();
      if (posix.isPresent()) {
        return posix.get();
      }
    }
    Optional<IntPredicate> set =
        text.peek() == '\\' ? Sets.escaped(text, foldCase) : Optional.empty();
    return set.isPresent() ? set.get() : range();
  }

  private Optional<IntPredicate> posix() {
    int begin = text.position();
    text.takeIf("[:");
    String name = text.until(":]");
    if (name == null) {
      text.moveTo(begin);
      return Optional.empty();
    }
    return Optional.of(
        Sets.posix(name)
            .orElseThrow(
                () -> new RegexException("`" + text.since(begin) + "` is not a class of POSIX.")));
  }

  private IntPredicate range() {
    int begin = text.position();
    int low = character();
    int high = low;
    if (text.peek() == '-' && !text.startsWith("-]") && !lastDash()) {
      text.next();
      high = character();
    }
    if (high < low) {
      throw new RegexException(
          "`" + text.since(begin) + "` is a range whose end is before its start.");
    }
    int last = high;
    return each -> each >= low && each <= last;
  }

  /** Whether the text ends with a dash, so that the class is not closed. */
  private boolean lastDash() {
    int here = text.position();
    text.next();
    boolean last = text.atEnd();
    text.moveTo(here);
    return last;
  }

  private int character() {
    if (text.atEnd()) {
      text.moveTo(start);
      throw new RegexException("it has a bracket that is not closed.");
    }
    return text.peek() == '\\' ? Escapes.character(text) : text.next();
  }
}
