package io.forethought.processor.promql.regex;

import io.forethought.processor.promql.regex.Node.Assertion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Parses a regular expression, without recursion. */
final class RegexParser {

  private static final int MOST_LEVELS = 1_000;
  private static final int MOST_REPETITIONS = 1_000;

  /** The largest size that Go accepts: 128 MiB of instructions with 40 bytes each. */
  private static final long LARGEST = (128L << 20) / 40;

  private final Text text;
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group group = new Group(Flags.DEFAULT);
  private Flags flags = Flags.DEFAULT;

  /** Whether the previous part was a repetition. */
  private boolean repeated;

  private boolean recent;

  RegexParser(String text) {
    this.text = new Text(text);
  }

  /** Parses the whole text. */
  Node parse() {
    while (!text.atEnd()) {
      repeated = part();
    }
    if (!groups.isEmpty()) {
      throw new RegexException("it has a parenthesis that is not closed.");
    }
    return checked(group.node());
  }

  /** Parses a part. Returns whether it is a repetition. */
  private boolean part() {
    int first = text.peek();
    switch (first) {
      case '(' -> open();
      case ')' -> close();
      case '[' -> add(new Node.OneOf(new ClassParser(text, flags.foldCase()).parse()));
      case '\\' -> escape();
      case '*', '+', '?' -> {
        text.next();
        repeat(new Bounds(first == '+' ? 1 : 0, first == '?' ? 1 : Node.Repeat.UNLIMITED), false);
        return true;
      }
      case '{' -> {
        return counted();
      }
      default -> character(text.next());
    }
    return false;
  }

  private void character(int character) {
    switch (character) {
      case '|' -> group.nextChoice();
      case '^' -> add(flags.multiline() ? Assertion.LINE_START : Assertion.TEXT_START);
      case '$' -> add(flags.multiline() ? Assertion.LINE_END : Assertion.TEXT_END);
      case '.' -> {
        boolean newline = flags.dotMatchesNewline();
        add(new Node.OneOf(each -> newline || each != '\n'));
      }
      default -> literal(character);
    }
  }

  private void literal(int character) {
    IntPredicate set = each -> each == character;
    add(new Node.OneOf(flags.foldCase() ? Sets.foldCase(set) : set));
  }

  private void add(Node node) {
    group.add(checked(node));
  }

  private static Node checked(Node node) {
    if (node.height() > MOST_LEVELS) {
      throw new RegexException("it is nested too deeply.");
    }
    if (node.size() > LARGEST) {
      throw new RegexException("it is too large.");
    }
    return node;
  }

  private void open() {
    int start = text.position();
    text.next();
    FlagsParser.Result inside =
        text.startsWith("?")
            ? new FlagsParser(text, flags, start).parse()
            : new FlagsParser.Result(flags, true, false);
    if (inside.group()) {
      groups.push(group);
      group = new Group(flags);
    }
    if (groups.size() > MOST_LEVELS) {
      throw new RegexException("it is nested too deeply.");
    }
    flags = inside.flags();
    recent |= inside.recent();
  }

  /** Whether Prometheus before 2.52 rejects the part that has been parsed. */
  boolean recent() {
    return recent;
  }

  private void close() {
    text.next();
    if (groups.isEmpty()) {
      throw new RegexException("it has a `)` without a `(`.");
    }
    Node closed = group.node();
    flags = group.outer();
    group = groups.pop();
    add(closed);
  }

  private void escape() {
    if (text.takeIf("\\Q")) {
      String quoted = text.until("\\E");
      recent |= quoted == null;
      (quoted == null ? text.rest() : quoted).codePoints().forEach(this::literal);
    } else if (text.takeIf("\\A")) {
      add(Assertion.TEXT_START);
    } else if (text.takeIf("\\z")) {
      add(Assertion.TEXT_END);
    } else if (text.takeIf("\\b")) {
      add(Assertion.WORD_BOUNDARY);
    } else if (text.takeIf("\\B")) {
      add(Assertion.NO_WORD_BOUNDARY);
    } else {
      Optional<IntPredicate> set = Sets.escaped(text, flags.foldCase());
      if (set.isPresent()) {
        add(new Node.OneOf(set.get()));
      } else {
        literal(Escapes.character(text));
      }
    }
  }

  private boolean counted() {
    int start = text.position();
    Optional<Bounds> bounds = Bounds.parse(text);
    if (bounds.isEmpty()) {
      text.moveTo(start);
      literal(text.next());
      return false;
    }
    if (!bounds.get().valid(MOST_REPETITIONS)) {
      throw new RegexException(
          "`"
              + text.since(start)
              + "` repeats too often, or its first number is larger than its second one. RE2"
              + " repeats at most 1000 times.");
    }
    repeat(bounds.get(), true);
    return true;
  }

  private void repeat(Bounds bounds, boolean counted) {
    text.takeIf("?"); // not greedy: matches the same texts
    if (repeated) {
      throw new RegexException(
          "it repeats a repetition, such as `a**` or `a++`. Use parentheses, such as `(a*)*`.");
    }
    Node part =
        group
            .last()
            .orElseThrow(
                () -> new RegexException("there is nothing that `*`, `+`, `?` or `{…}` repeats."));
    Node repeat = new Node.Repeat(part, bounds.least(), bounds.most(), counted);
    if (counted && repeat.repetitions() > MOST_REPETITIONS) {
      throw new RegexException("its nested repetitions are more than 1000.");
    }
    add(repeat);
  }

  /** A group that is not closed yet, with the flags around it. */
  private static final class Group {

    private final Flags outer;
    private final List<Node> choices = new ArrayList<>();
    private List<Node> sequence = new ArrayList<>();

    Group(Flags outer) {
      this.outer = outer;
    }

    Flags outer() {
      return outer;
    }

    void add(Node node) {
      sequence.add(node);
    }

    /** Removes and returns the last part of the sequence. */
    Optional<Node> last() {
      return sequence.isEmpty()
          ? Optional.empty()
          : Optional.of(sequence.remove(sequence.size() - 1));
    }

    void nextChoice() {
      choices.add(sequence.size() == 1 ? sequence.get(0) : new Node.Sequence(sequence));
      sequence = new ArrayList<>();
    }

    Node node() {
      nextChoice();
      return choices.size() == 1 ? choices.get(0) : new Node.Choice(choices);
    }
  }
}
