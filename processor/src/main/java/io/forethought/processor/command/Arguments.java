package io.forethought.processor.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads the arguments of a command: options with a value, and operands, in any order. */
final class Arguments {

  private Arguments() {}

  /** Takes the value of an option. */
  interface Option {

    /**
     * Takes it.
     *
     * @throws Refusal if the value is invalid
     */
    void set(String name, String value) throws Refusal;
  }

  /**
   * Passes on each option, and returns the operands.
   *
   * @param known the names of all options
   * @throws Refusal if an option is not known, or has no value or an invalid one
   */
  static List<String> read(List<String> arguments, List<String> known, Option option)
      throws Refusal {
    List<String> operands = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>(arguments);
    while (!open.isEmpty()) {
      String argument = open.removeFirst();
      if (argument.equals(CommandLine.END_OF_OPTIONS)) {
        operands.addAll(open);
        open.clear();
      } else if (argument.startsWith("-")) {
        read(argument, open, known, option);
      } else {
        operands.add(argument);
      }
    }
    return operands;
  }

  private static void read(String argument, Deque<String> open, List<String> known, Option option)
      throws Refusal {
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    if (!known.contains(name)) {
      throw CommandLine.unknown(name, known);
    }
    String value = equals < 0 ? open.poll() : argument.substring(equals + 1);
    if (value == null || value.isEmpty()) {
      throw new Refusal(name + " requires a value: " + name + "=…");
    }
    option.set(name, value);
  }
}
