package io.forethought.processor.command;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Severity;
import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.inference.Inference;
import io.forethought.processor.model.CalendarDay;
import io.forethought.processor.model.Limits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The arguments of {@code infer}. */
final class InferLine {

  private static final String REGISTRY = "--registry";
  private static final String PACKAGE = "--package";
  private static final String OUT = "--out";
  private static final String UNTIL = "--until";
  private static final String RULES = "--rules";

  private static final List<String> OPTIONS =
      Stream.concat(
              SourceOptions.NAMES.stream(),
              Stream.of(REGISTRY, PACKAGE, OUT, UNTIL, RULES, "--ignore", "--max-series"))
          .toList();

  /** How long old names are exported, unless an option sets it. */
  private static final int MONTHS = 6;

  private final SourceOptions source = new SourceOptions();
  private final Set<String> ignored = new TreeSet<>();
  private final Map<Code, Severity> severities = new EnumMap<>(Code.class);
  private Optional<String> packageName = Optional.empty();
  private Optional<Path> out = Optional.empty();
  private Optional<Path> registry = Optional.empty();
  private Optional<Path> rules = Optional.empty();
  private Optional<String> until = Optional.empty();
  private long maxSeries = Limits.DEFAULT.seriesPerModule();

  private InferLine() {}

  /**
   * Reads options, in any order.
   *
   * @throws Refusal if one is invalid
   */
  static InferLine of(List<String> arguments) throws Refusal {
    InferLine line = new InferLine();
    Deque<String> open = new ArrayDeque<>(arguments);
    while (!open.isEmpty()) {
      line.option(open.removeFirst(), open);
    }
    line.check();
    return line;
  }

  private void check() throws Refusal {
    if (registry.isEmpty()) {
      source.check();
    } else if (out.isEmpty() || source.isGiven()) {
      throw new Refusal("--registry needs --out=…, and no --url or --file");
    }
    if (packageName.isPresent() && out.isEmpty()) {
      throw new Refusal("--package needs the folder for the interfaces, too: --out=…");
    }
    if (out.isPresent() && packageName.isEmpty()) {
      throw new Refusal("name the package of the interfaces: --package=…");
    }
    if (rules.isPresent() && out.isEmpty()) {
      throw new Refusal("--rules needs the folder for the interfaces, too: --out=…");
    }
  }

  private void option(String argument, Deque<String> open) throws Refusal {
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    Optional<Code> code = code(name);
    if (code.isEmpty() && !OPTIONS.contains(name)) {
      throw argument.startsWith("-")
          ? CommandLine.unknown(name, OPTIONS)
          : new Refusal("infer takes options only, not " + argument + "; see --help");
    }
    String value = equals < 0 ? open.poll() : argument.substring(equals + 1);
    if (value == null || value.isEmpty()) {
      throw new Refusal(name + " requires a value: " + name + "=…");
    }
    if (code.isPresent()) {
      severities.put(code.get(), CommandLine.severity(name, value));
    } else if (!source.set(name, value)) {
      set(name, value);
    }
  }

  /** The rule that an option is about: {@code --FT113}. */
  private static Optional<Code> code(String option) {
    return Arrays.stream(Code.values())
        .filter(code -> code.isAboutDeclarations() && option.equals("--" + code.id()))
        .findFirst();
  }

  private void set(String name, String value) throws Refusal {
    switch (name) {
      case PACKAGE -> packageName = Optional.of(packageName(value));
      case OUT -> out = Optional.of(CommandLine.path(value));
      case REGISTRY -> registry = Optional.of(CommandLine.path(value));
      case RULES -> rules = Optional.of(CommandLine.path(value));
      case UNTIL -> until = Optional.of(day(value));
      case "--ignore" -> ignored.addAll(List.of(value.split(",")));
      default -> maxSeries = CommandLine.number(name, value);
    }
  }

  private static String packageName(String value) throws Refusal {
    if (Inference.isPackage(value)) {
      return value;
    }
    throw new Refusal("--package=" + value + " is not the name of a package");
  }

  private static String day(String value) throws Refusal {
    if (CalendarDay.of(value).isPresent()) {
      return value;
    }
    throw new Refusal("--until=" + value + " is not a day: write it as --until=2027-06-30");
  }

  /**
   * Reads the scrape, or what a program would expose that follows the registry.
   *
   * @throws Refusal if it cannot be read
   */
  Scrape scrape() throws Refusal {
    return registry.isPresent() ? RegistryFiles.scrape(registry.get()) : source.source().scrape();
  }

  /** The package of the interfaces. */
  String packageName() {
    return packageName.orElse("");
  }

  /** The folder for sources, if they are written. */
  Optional<Path> out() {
    return out;
  }

  /** The file for recording rules, if they are written. */
  Optional<Path> rules() {
    return rules;
  }

  /** The last day on which old names are exported. */
  String until() {
    return until.orElseGet(() -> LocalDate.now(ZoneOffset.UTC).plusMonths(MONTHS).toString());
  }

  /** Beginnings of names of metrics that are left out. */
  Set<String> ignored() {
    return Set.copyOf(ignored);
  }

  /** The severity of a rule. */
  Severity severity(Code code) {
    return severities.getOrDefault(code, code.severity());
  }

  /** The number of series that all metrics may have. */
  long maxSeries() {
    return maxSeries;
  }
}
