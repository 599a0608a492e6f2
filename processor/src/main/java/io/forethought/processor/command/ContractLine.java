package io.forethought.processor.command;

import io.forethought.processor.contract.BreachKind;
import io.forethought.processor.diagnostics.Severity;
import io.forethought.processor.model.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The arguments of {@code contract}. */
final class ContractLine {

  private static final List<String> OPTIONS =
      Stream.concat(
              Stream.concat(
                  SourceOptions.NAMES.stream(), Stream.of("--format", "--ignore", "--max-series")),
              Arrays.stream(BreachKind.values()).map(kind -> "--" + kind.id()))
          .toList();

  private final List<String> operands = new ArrayList<>();
  private final Map<BreachKind, Severity> severities = new EnumMap<>(BreachKind.class);
  private final Set<String> ignored = new TreeSet<>();
  private final SourceOptions source = new SourceOptions();
  private boolean github;
  private long maxSeries = Limits.DEFAULT.seriesPerModule();

  private ContractLine() {}

  /**
   * Reads options and operands, in any order.
   *
   * @throws Refusal if one is invalid
   */
  static ContractLine of(List<String> arguments) throws Refusal {
    ContractLine line = new ContractLine();
    line.operands.addAll(Arguments.read(arguments, OPTIONS, line::option));
    line.source.check();
    return line;
  }

  private void option(String name, String value) throws Refusal {
    if (source.set(name, value)) {
      return;
    }
    switch (name) {
      case "--format" -> github = WorkflowCommand.isFormat(value);
      case "--ignore" -> ignored.addAll(List.of(value.split(",")));
      case "--max-series" -> maxSeries = CommandLine.number(name, value);
      default -> severity(name, value);
    }
  }

  private void severity(String name, String value) throws Refusal {
    for (BreachKind kind : BreachKind.values()) {
      if (name.equals("--" + kind.id())) {
        severities.put(kind, CommandLine.severity(name, value));
      }
    }
  }

  /** The jars and folders with the catalogues. */
  List<String> operands() {
    return List.copyOf(operands);
  }

  /** Where the scrape is. */
  ScrapeSource source() {
    return source.source();
  }

  /** The file of the scrape, if it is one that messages can name. */
  Optional<String> file() {
    return source.source().file().filter(name -> !name.equals(ScrapeSource.STANDARD_INPUT));
  }

  /** Whether messages are workflow commands of GitHub Actions. */
  boolean isForGithub() {
    return github;
  }

  /** Beginnings of names of metrics that are not compared, also if a library declares them. */
  Set<String> ignored() {
    return Set.copyOf(ignored);
  }

  /** The number of series that all metrics may have. */
  long maxSeries() {
    return maxSeries;
  }

  /** The severity of a difference. */
  Severity severity(BreachKind kind) {
    return severities.getOrDefault(kind, kind.severity());
  }
}
