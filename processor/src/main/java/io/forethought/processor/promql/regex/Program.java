package io.forethought.processor.promql.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** A regular expression as instructions, which are run side by side. */
final class Program {

  /** What an instruction does. */
  private sealed interface Instruction {}

  /** Reads a character of a set. */
  private record Read(IntPredicate set, int next) implements Instruction {}

  /** Continues at two instructions. */
  private record Split(int first, int second) implements Instruction {}

  /** Continues if a condition holds. */
  private record Check(Node.Assertion condition, int next) implements Instruction {}

  /** The text matches if it ends here. */
  private record End() implements Instruction {}

  private final List<Instruction> instructions = new ArrayList<>(List.of(new End()));
  private int start;

  private Program() {}

  static Program of(Node node) {
    Program program = new Program();
    program.start = program.compile(node, 0);
    return program;
  }

  /** Adds the instructions of a part before those that follow it; returns the first one. */
  private int compile(Node node, int next) {
    if (node instanceof Node.OneOf one) {
      return add(new Read(one.set(), next));
    }
    if (node instanceof Node.Assertion assertion) {
      return add(new Check(assertion, next));
    }
    if (node instanceof Node.Sequence sequence) {
      int first = next;
      for (int part = sequence.parts().size() - 1; part >= 0; part--) {
        first = compile(sequence.parts().get(part), first);
      }
      return first;
    }
    if (node instanceof Node.Choice choice) {
      int first = compile(choice.parts().get(0), next);
      for (Node part : choice.parts().subList(1, choice.parts().size())) {
        first = add(new Split(first, compile(part, next)));
      }
      return first;
    }
    return repeat((Node.Repeat) node, next);
  }

  private int repeat(Node.Repeat repeat, int next) {
    int first = next;
    if (repeat.most() == Node.Repeat.UNLIMITED) {
      first = add(new End()); // replaced as soon as the part is compiled
      instructions.set(first, new Split(compile(repeat.part(), first), next));
    }
    for (int times = repeat.least(); times < repeat.most(); times++) {
      first = add(new Split(compile(repeat.part(), first), next));
    }
    for (int times = 0; times < repeat.least(); times++) {
      first = compile(repeat.part(), first);
    }
    return first;
  }

  private int add(Instruction instruction) {
    instructions.add(instruction);
    return instructions.size() - 1;
  }

  /** Whether the program matches a whole text. */
  boolean matches(String text) {
    Run run = new Run(text);
    run.enter(start);
    while (run.at < text.length() && run.count > 0) {
      run.read();
    }
    return run.ended && run.at == text.length();
  }

  /** The instructions that wait for the next character of a text. */
  private final class Run {

    private final String text;
    private final boolean[] seen = new boolean[instructions.size()];
    private final int[] stack = new int[2 * instructions.size() + 1];
    private int[] waiting = new int[instructions.size()];
    private int[] before = new int[instructions.size()];
    private int count;
    private int at;
    private boolean ended;

    Run(String text) {
      this.text = text;
    }

    private void read() {
      int character = text.codePointAt(at);
      int[] reading = waiting;
      int reads = count;
      waiting = before;
      before = reading;
      count = 0;
      ended = false;
      java.util.Arrays.fill(seen, false);
      at += Character.charCount(character);
      for (int each = 0; each < reads; each++) {
        Read read = (Read) instructions.get(reading[each]);
        if (read.set().test(character)) {
          enter(read.next());
        }
      }
    }

    /** Follows the instructions that need no character. */
    private void enter(int first) {
      int size = 0;
      stack[size++] = first;
      while (size > 0) {
        int each = stack[--size];
        if (seen[each]) {
          continue;
        }
        seen[each] = true;
        Instruction instruction = instructions.get(each);
        if (instruction instanceof Split split) {
          stack[size++] = split.second();
          stack[size++] = split.first();
        } else if (instruction instanceof Check check) {
          if (holds(check.condition())) {
            stack[size++] = check.next();
          }
        } else if (instruction instanceof Read) {
          waiting[count++] = each;
        } else {
          ended = true;
        }
      }
    }

    private boolean holds(Node.Assertion condition) {
      int previous = at == 0 ? -1 : text.codePointBefore(at);
      int next = at == text.length() ? -1 : text.codePointAt(at);
      boolean boundary = Sets.isWord(previous) != Sets.isWord(next);
      return switch (condition) {
        case TEXT_START -> previous < 0;
        case TEXT_END -> next < 0;
        case LINE_START -> previous < 0 || previous == '\n';
        case LINE_END -> next < 0 || next == '\n';
        case WORD_BOUNDARY -> boundary;
        case NO_WORD_BOUNDARY -> !boundary;
      };
    }
  }
}
