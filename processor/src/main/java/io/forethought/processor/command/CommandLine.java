package io.forethought.processor.command;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.NearestWord;
import io.forethought.processor.diagnostics.Severity;
import io.forethought.processor.model.Limits;
import io.forethought.processor.operations.output.scrape.ScrapeOptions;
import io.forethought.processor.rules.module.ProgramRules;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The arguments after the name of the command. */
final class CommandLine {

  private static final List<String> OPTIONS =
      Stream.concat(
              Stream.of("--out", "--module", "--max-series"),
              ScrapeOptions.NAMES.stream().sorted().map(name -> "--" + name))
          .toList();
  static final String END_OF_OPTIONS = "--";

  private final List<String> operands = new ArrayList<>();
  private final Map<Code, Severity> severities = new EnumMap<>(Code.class);
  private Optional<Path> out = Optional.empty();
  private String module = "";
  private ScrapeOptions scrape = ScrapeOptions.NONE;
  private long maxSeries = Limits.DEFAULT.seriesPerModule();

  private CommandLine() {}

  /**
   * Reads options and operands, in any order.
   *
   * @throws Refusal if one is invalid
   */
  static CommandLine of(List<String> arguments) throws Refusal {
    CommandLine line = new CommandLine();
    line.operands.addAll(Arguments.read(arguments, options(), line::option));
    return line;
  }

  private void option(String name, String value) throws Refusal {
    Optional<Code> code = code(name);
    if (code.isPresent()) {
      severities.put(code.get(), severity(name, value));
    } else {
      set(name, value);
    }
  }

  private static Optional<Code> code(String option) {
    return ProgramRules.codes().stream()
        .filter(code -> option.equals("--" + code.id()))
        .findFirst();
  }

  private static List<String> options() {
    return Stream.concat(
            OPTIONS.stream(), ProgramRules.codes().stream().map(code -> "--" + code.id()))
        .toList();
  }

  /** The refusal of an option that is not known. */
  static Refusal unknown(String option, List<String> known) {
    return new Refusal(
        "unknown option "
            + option
            + NearestWord.to(option, known)
                .map(nearest -> "; did you mean " + nearest + "?")
                .orElse("; the options are " + String.join(", ", known)));
  }

  private void set(String name, String value) throws Refusal {
    switch (name) {
      case "--out" -> out = Optional.of(path(value));
      case "--module" -> module = value;
      case "--max-series" -> maxSeries = number(name, value);
      default -> scrape(name.substring(2), value);
    }
  }

  private void scrape(String option, String value) throws Refusal {
    Optional<ScrapeOptions.Correction> correction = ScrapeOptions.correction(option, value);
    if (correction.isPresent()) {
      throw new Refusal(
          "--%s=%s is invalid: write %s, such as --%s=%s"
              .formatted(
                  option, value, correction.get().kind(), option, correction.get().example()));
    }
    scrape = scrape.with(option, value);
  }

  /**
   * Converts an argument to a path.
   *
   * @throws Refusal if it is not a valid path
   */
  static Path path(String value) throws Refusal {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new Refusal("\"" + value + "\" is not a path: " + e.getReason(), e);
    }
  }

  /**
   * Converts an argument to a number.
   *
   * @throws Refusal if it is not a whole number of at least 1
   */
  static long number(String name, String value) throws Refusal {
    if (value.matches("[1-9][0-9]{0,17}")) {
      return Long.parseLong(value);
    }
    throw new Refusal(name + "=" + value + " is not a whole number of at least 1");
  }

  /**
   * Converts an argument to a severity.
   *
   * @throws Refusal if it is not one
   */
  static Severity severity(String name, String value) throws Refusal {
    List<String> known =
        Arrays.stream(Severity.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    if (known.contains(value)) {
      return Severity.valueOf(value.toUpperCase(Locale.ROOT));
    }
    throw new Refusal(
        known.stream()
            .map(each -> name + "=" + each)
            .collect(Collectors.joining(", ", name + "=" + value + " is invalid: write ", "")));
  }

  /** The arguments that are not options. */
  List<String> operands() {
    return List.copyOf(operands);
  }

  /** The folder to write to, if one is named. */
  Optional<Path> out() {
    return out;
  }

  /** The name of the program; empty if it is not set. */
  String module() {
    return module;
  }

  /** The name of the program in generated files. */
  String name() {
    return module.isEmpty() ? "application" : module;
  }

  /** What the options say about scrapes. */
  ScrapeOptions scrape() {
    return scrape;
  }

  /**
   * How many series all metrics can have together; each metric was checked when it was compiled.
   */
  Limits limits() {
    return new Limits(Long.MAX_VALUE, maxSeries, Long.MAX_VALUE);
  }

  /** The severity of findings of this code. */
  Severity severity(Code code) {
    return severities.getOrDefault(code, code.severity());
  }
}
