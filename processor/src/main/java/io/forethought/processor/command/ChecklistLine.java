package io.forethought.processor.command;

import io.forethought.processor.checklist.evidence.Endpoint;
import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Prometheus;
import io.forethought.processor.checklist.evidence.Site;
import io.forethought.processor.checklist.evidence.Web;
import io.forethought.processor.checklist.point.Point;
import io.forethought.processor.diagnostics.Severity;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Limits;
import io.forethought.processor.operations.output.MonitoredProgram;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The arguments of {@code checklist}. */
final class ChecklistLine {

  private static final String URL = "--url";
  private static final String SITE = "--site";
  private static final String PROMETHEUS = "--prometheus";
  private static final String TOKEN_FILE = "--token-file";
  private static final String PASSWORD_FILE = "--password-file";
  private static final String PROMETHEUS_TOKEN_FILE = "--prometheus-token-file";
  private static final String JOB = "--job";

  private static final List<String> TEXTS =
      List.of(URL, TOKEN_FILE, PASSWORD_FILE, SITE, PROMETHEUS, PROMETHEUS_TOKEN_FILE, JOB);

  private static final List<String> OPTIONS =
      Stream.of(
              TEXTS,
              List.of("--timeout", "--ignore", "--max-series", "--format"),
              Arrays.stream(Point.values()).map(point -> "--" + point.id()).toList())
          .flatMap(List::stream)
          .toList();

  private final List<String> operands = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<Point, Severity> severities = new EnumMap<>(Point.class);
  private final Set<String> ignored = new TreeSet<>();
  private Duration timeout = Duration.ofSeconds(10);
  private long maxSeries = Limits.DEFAULT.seriesPerModule();
  private boolean github;

  private ChecklistLine() {}

  /**
   * Reads options and operands, in any order.
   *
   * @throws Refusal if one is invalid, or if the endpoint is missing
   */
  static ChecklistLine of(List<String> arguments) throws Refusal {
    ChecklistLine line = new ChecklistLine();
    line.operands.addAll(Arguments.read(arguments, OPTIONS, line::option));
    if (!line.texts.containsKey(URL)) {
      throw new Refusal("name the endpoint: --url=http://host:port/metrics");
    }
    if (line.texts.containsKey(TOKEN_FILE) && line.texts.containsKey(PASSWORD_FILE)) {
      throw new Refusal("name either " + TOKEN_FILE + " or " + PASSWORD_FILE);
    }
    if (line.texts.containsKey(PROMETHEUS_TOKEN_FILE) && !line.texts.containsKey(PROMETHEUS)) {
      throw new Refusal(PROMETHEUS_TOKEN_FILE + " requires " + PROMETHEUS);
    }
    return line;
  }

  private void option(String name, String value) throws Refusal {
    switch (name) {
      case "--timeout" -> timeout = Duration.ofSeconds(CommandLine.number(name, value));
      case "--ignore" -> ignored.addAll(List.of(value.split(",")));
      case "--max-series" -> maxSeries = CommandLine.number(name, value);
      case "--format" -> github = WorkflowCommand.isFormat(value);
      case URL, SITE, PROMETHEUS -> texts.put(name, address(name, value));
      case TOKEN_FILE, PASSWORD_FILE, PROMETHEUS_TOKEN_FILE, JOB -> texts.put(name, value);
      default -> {
        for (Point point : Point.values()) {
          if (name.equals("--" + point.id())) {
            severities.put(point, CommandLine.severity(name, value));
          }
        }
      }
    }
  }

  private static String address(String name, String value) throws Refusal {
    if (!value.matches("(?i)https?://[^/?#\\s]+[^\\s]*")) {
      String example = name.equals(URL) ? "http://host:port/metrics" : "http://host:port";
      throw new Refusal(name + "=" + value + " is not an address: write " + name + "=" + example);
    }
    return value;
  }

  private Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  /** The credentials for the endpoint, if some are named. */
  private Optional<String> credentials() throws Refusal {
    if (texts.containsKey(PASSWORD_FILE)) {
      return Optional.of(ScrapeSource.basic(texts.get(PASSWORD_FILE)));
    }
    return token(TOKEN_FILE);
  }

  private Optional<String> token(String option) throws Refusal {
    return texts.containsKey(option)
        ? Optional.of(ScrapeSource.bearer(texts.get(option)))
        : Optional.empty();
  }

  private Web web(Optional<String> credentials) {
    return new WebPages(new HttpGet(credentials, timeout));
  }

  /**
   * Visits the program and the Prometheus server.
   *
   * @throws Refusal if credentials cannot be read
   */
  Evidence evidence(Program program) throws Refusal {
    Web strangers = web(Optional.empty());
    Optional<String> credentials = credentials();
    Optional<Web> scrapers = credentials.map(known -> web(credentials));
    Web monitors = web(token(PROMETHEUS_TOKEN_FILE));
    String url = texts.getOrDefault(URL, "");
    // The site comes first, so that the scrape counts its requests.
    Optional<Site> site =
        text(SITE).map(address -> Site.visit(address, Endpoint.path(url), strangers));
    List<CatalogueEntry> metrics = program.entries().stream().sorted(CatalogueEntry.ORDER).toList();
    return new Evidence(
        new MonitoredProgram("", metrics, program.settings()),
        new Evidence.Scope(program.hasStarter(), text(JOB), ignored, maxSeries),
        site,
        Endpoint.visit(url, strangers, scrapers, OwnAddress.get()),
        text(PROMETHEUS).map(address -> new Prometheus(address, monitors)));
  }

  /** The jars and folders with the catalogues. */
  List<String> operands() {
    return List.copyOf(operands);
  }

  /** Whether messages are workflow commands of GitHub Actions. */
  boolean isForGithub() {
    return github;
  }

  /** Whether a Prometheus server is named. */
  boolean hasPrometheus() {
    return texts.containsKey(PROMETHEUS);
  }

  /** The severity of a point. */
  Severity severity(Point point) {
    return severities.getOrDefault(point, point.severity());
  }
}
