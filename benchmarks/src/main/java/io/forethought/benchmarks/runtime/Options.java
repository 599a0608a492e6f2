package io.forethought.benchmarks.runtime;

import io.forethought.benchmarks.runtime.report.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the command line asks for.
 *
 * @param javas the Java launchers that are measured
 * @param parts what is measured
 * @param effort how often and how long
 * @param out the file that the page is written to
 * @param command what asks for the same again
 */
record Options(List<Path> javas, Set<Part> parts, Effort effort, Path out, String command) {

  static final Path OWN_JAVA = launcher(System.getProperty("java.home"));

  private static final String USAGE =
      "Options are --quick --only "
          + Arrays.stream(Part.values()).map(Part::option).collect(Collectors.joining(","))
          + " --java <launcher> --forks 2 --warm-ups 2 --iterations 3 --millis 300 --out <file>.";

  Options {
    javas = List.copyOf(javas);
    parts = Set.copyOf(parts);
  }

  /**
   * Reads the command line.
   *
   * @param environment where a second JDK may be named
   * @throws IllegalArgumentException if it asks for something else
   */
  static Options of(Map<String, String> environment, String... arguments) {
    List<String> words = new ArrayList<>(List.of(arguments));
    boolean quick = words.remove("--quick");
    if (words.size() % 2 != 0) {
      throw new IllegalArgumentException("An option has no value. " + USAGE);
    }
    Options options = byDefault(environment, quick);
    for (int i = 0; i < words.size(); i += 2) {
      options = options.with(words.get(i), words.get(i + 1));
    }
    if (options.effort.forks() == 0 && !options.javas.equals(List.of(OWN_JAVA))) {
      throw new IllegalArgumentException("Another Java needs --forks 1 or more. " + USAGE);
    }
    return options.withCommand(words, quick);
  }

  private static Options byDefault(Map<String, String> environment, boolean quick) {
    List<Path> javas = new ArrayList<>(List.of(OWN_JAVA));
    Optional.ofNullable(environment.get("SECOND_JAVA_HOME"))
        .filter(home -> !quick)
        .map(Options::launcher)
        .ifPresent(javas::add);
    return new Options(
        javas,
        quick ? quickParts() : Part.of(Subject.LIBRARY),
        quick ? Effort.QUICK : Effort.FULL,
        quick ? Path.of("benchmarks", "target", "performance-quick.md") : Subject.LIBRARY.page(),
        "");
  }

  /** A million series do not fit into the memory of a test. */
  private static Set<Part> quickParts() {
    Set<Part> parts = EnumSet.copyOf(Part.of(Subject.LIBRARY));
    parts.remove(Part.MILLION);
    return parts;
  }

  private static Path launcher(String home) {
    return Path.of(home, "bin", "java");
  }

  private Options with(String option, String value) {
    return switch (option) {
      case "--java" -> new Options(and(Path.of(value)), parts, effort, out, command);
      case "--only" -> withParts(parts(value));
      case "--forks" -> with(effort.forks(number(option, value)));
      case "--warm-ups" -> with(effort.warmUps(number(option, value)));
      case "--iterations" -> with(effort.iterations(number(option, value)));
      case "--millis" -> with(effort.millis(number(option, value)));
      case "--out" -> new Options(javas, parts, effort, Path.of(value), command);
      default -> throw new IllegalArgumentException("There is no option " + option + ". " + USAGE);
    };
  }

  /** Some parts have pages of their own, unless another one is asked for. */
  private Options withParts(Set<Part> others) {
    Options options = new Options(javas, others, effort, out, command);
    return out.equals(Subject.LIBRARY.page())
        ? new Options(javas, others, effort, options.subject().page(), command)
        : options;
  }

  /** What the page is about. */
  Subject subject() {
    Set<Subject> subjects = parts.stream().map(Part::subject).collect(Collectors.toSet());
    return subjects.size() == 1 ? subjects.iterator().next() : Subject.LIBRARY;
  }

  private Options with(Effort other) {
    return new Options(javas, parts, other, out, command);
  }

  private List<Path> and(Path java) {
    List<Path> all = new ArrayList<>(javas);
    if (!all.contains(java)) {
      all.add(java);
    }
    return all;
  }

  private static Set<Part> parts(String values) {
    return Arrays.stream(values.split(",", -1)).map(Options::part).collect(Collectors.toSet());
  }

  private static Part part(String value) {
    return Arrays.stream(Part.values())
        .filter(part -> part.option().equals(value))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("There is no part " + value + ". " + USAGE));
  }

  private static int number(String option, String value) {
    if (!value.matches("[1-9][0-9]{0,5}")) {
      throw new IllegalArgumentException(
          option + " takes a whole number from 1, not \"" + value + "\". " + USAGE);
    }
    return Integer.parseInt(value);
  }

  /** Paths are those of one machine and stay out of the command. */
  private Options withCommand(List<String> words, boolean quick) {
    StringBuilder text =
        new StringBuilder(
            """
            mvn -q -P checks -pl benchmarks -am -DskipTests package &&
              java -jar benchmarks/target/benchmarks.jar""");
    text.append(quick ? " --quick" : "");
    for (int i = 0; i < words.size(); i += 2) {
      switch (words.get(i)) {
        case "--out" -> {}
        case "--java" -> text.append(" --java <launcher>");
        default -> text.append(' ').append(words.get(i)).append(' ').append(words.get(i + 1));
      }
    }
    return new Options(javas, parts, effort, out, text.toString());
  }
}
