package io.forethought.processor.command;

import io.forethought.processor.model.operations.PrometheusDuration;
import io.forethought.processor.plan.Deployment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The arguments of {@code plan}. */
final class PlanLine {

  private static final String INSTANCES = "--instances";
  private static final String INTERVAL = "--interval";
  private static final String RETENTION = "--retention";
  private static final String DEPLOYS = "--deploys-per-day";

  private static final List<String> OPTIONS =
      Stream.concat(
              SourceOptions.NAMES.stream(), Stream.of(INSTANCES, INTERVAL, RETENTION, DEPLOYS))
          .toList();

  /** More instances than any program has, and few enough to compute with. */
  private static final long MOST_INSTANCES = 10_000_000;

  private final List<String> operands = new ArrayList<>();
  private final SourceOptions source = new SourceOptions();
  private long instances = 1;
  private Duration interval = Duration.ofSeconds(15);
  private Duration retention = Duration.ofDays(15);
  private double deploysPerDay = 1;

  private PlanLine() {}

  /**
   * Reads options and operands, in any order.
   *
   * @throws Refusal if one is invalid
   */
  static PlanLine of(List<String> arguments) throws Refusal {
    PlanLine line = new PlanLine();
    line.operands.addAll(Arguments.read(arguments, OPTIONS, line::option));
    line.check();
    return line;
  }

  private void option(String name, String value) throws Refusal {
    if (source.set(name, value)) {
      return;
    }
    switch (name) {
      case INSTANCES -> instances = instances(value);
      case INTERVAL -> interval = duration(name, value, "15s");
      case RETENTION -> retention = duration(name, value, "15d");
      default -> deploysPerDay = deploys(value);
    }
  }

  private void check() throws Refusal {
    if (source.isGiven() && !operands.isEmpty()) {
      throw new Refusal("name jars, or a scrape with --url or --file, but not both");
    }
    if (!source.isGiven() && operands.isEmpty()) {
      throw new Refusal("name the jars of the program, or a scrape: --url=http://… or --file=…");
    }
    if (source.isGiven()) {
      source.check();
    }
    if (retention.compareTo(interval) < 0) {
      throw new Refusal(
          "--retention="
              + PrometheusDuration.text(retention)
              + " is shorter than --interval="
              + PrometheusDuration.text(interval));
    }
  }

  private static long instances(String value) throws Refusal {
    long number = CommandLine.number(INSTANCES, value);
    if (number > MOST_INSTANCES) {
      throw new Refusal("%s=%s is more than %,d".formatted(INSTANCES, value, MOST_INSTANCES));
    }
    return number;
  }

  private static Duration duration(String name, String value, String example) throws Refusal {
    Optional<Duration> duration = PrometheusDuration.of(value).filter(PlanLine::isPositive);
    return duration.orElseThrow(
        () ->
            new Refusal(
                name
                    + "="
                    + value
                    + " is not a duration: write it as Prometheus does, such as "
                    + name
                    + "="
                    + meant(value).orElse(example)));
  }

  private static Optional<String> meant(String value) {
    return PrometheusDuration.meant(value)
        .filter(text -> PrometheusDuration.of(text).filter(PlanLine::isPositive).isPresent());
  }

  private static boolean isPositive(Duration duration) {
    return duration.compareTo(Duration.ZERO) > 0;
  }

  private static double deploys(String value) throws Refusal {
    if (value.matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) {
      return Double.parseDouble(value);
    }
    throw new Refusal(
        DEPLOYS + "=" + value + " is not a number of at least 0, such as " + DEPLOYS + "=0.5");
  }

  /** The jars and folders with the catalogues; none if a scrape is named. */
  List<String> operands() {
    return List.copyOf(operands);
  }

  /** Where the scrape is. */
  ScrapeSource source() {
    return source.source();
  }

  /** How the program runs. */
  Deployment deployment() {
    return new Deployment(instances, interval, retention, deploysPerDay);
  }
}
