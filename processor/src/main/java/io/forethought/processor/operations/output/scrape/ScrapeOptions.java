package io.forethought.processor.operations.output.scrape;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the options say about scrapes. What they leave open follows from the declarations, for a
 * program on the machine of Prometheus: only such a program needs no token.
 *
 * @param values valid values by the names of the options, without their prefix
 */
public record ScrapeOptions(Map<String, String> values) {

  /** The options that say nothing. */
  public static final ScrapeOptions NONE = new ScrapeOptions(Map.of());

  private static final String JOB = "scrapeJob";
  private static final String PATH = "scrapePath";
  private static final String INTERVAL = "interval";
  private static final String TARGETS = "scrapeTargets";
  private static final String PORT = "scrapePort";
  private static final String TOKEN_FILE = "scrapeTokenFile";
  private static final String SECRET = "scrapeSecret";
  private static final String ALERTMANAGERS = "alertmanagers";

  private static final String NOTHING = "none";

  /** The names of all options, without their prefix. */
  public static final Set<String> NAMES =
      Set.of(JOB, PATH, INTERVAL, TARGETS, PORT, TOKEN_FILE, SECRET, ALERTMANAGERS);

  /** Copies the map. */
  public ScrapeOptions {
    values = Map.copyOf(values);
  }

  /** What to write instead of an invalid value of an option; empty if it is valid. */
  public static Optional<Correction> correction(String option, String value) {
    Kind kind = Kind.of(option);
    return kind.accepts.test(value)
        ? Optional.empty()
        : Optional.of(new Correction(kind.name, kind.example));
  }

  /** The same with one more option, whose value is valid. */
  public ScrapeOptions with(String option, String value) {
    Map<String, String> more = new TreeMap<>(values);
    more.put(option, value);
    return new ScrapeOptions(more);
  }

  /**
   * How a program is scraped.
   *
   * @param program its name
   * @param declaredPath the path that its declarations name, if they do; without it, the program
   *     exposes its metrics on a port of their own
   */
  public ScrapeSettings settings(String program, Optional<String> declaredPath) {
    String job = values.getOrDefault(JOB, program);
    String secret = values.getOrDefault(SECRET, ScrapeSettings.objectName(job) + "-metrics");
    String port = declaredPath.isPresent() ? "8080" : "9400";
    return new ScrapeSettings(
        program,
        job,
        values.getOrDefault(PATH, declaredPath.orElse("/metrics")),
        values.getOrDefault(INTERVAL, "15s"),
        list(values.getOrDefault(TARGETS, "localhost:" + port)).stream()
            .flatMap(target -> ScrapeTarget.of(target).stream())
            .toList(),
        values.getOrDefault(PORT, declaredPath.isPresent() ? "http" : "metrics"),
        Optional.ofNullable(values.get(TOKEN_FILE)),
        Optional.of(secret).filter(name -> !name.equals(NOTHING)),
        list(values.getOrDefault(ALERTMANAGERS, "localhost:9093")).stream()
            .filter(address -> !address.equals(NOTHING))
            .toList());
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }

  /**
   * What to write instead of an invalid value.
   *
   * @param kind what the option accepts: {@code a path}
   * @param example a valid value
   */
  public record Correction(String kind, String example) {}

  /** What an option accepts. A class of its own, so that it is loaded only if there is one. */
  private record Kind(String name, String example, Predicate<String> accepts) {

    private static final Map<String, Kind> KINDS =
        Map.of(
            JOB, new Kind("a name", "shop", text -> !text.isBlank()),
            PATH, new Kind("a path", "/metrics", matching("/[A-Za-z0-9._~!$&'()*+,;=:@/-]*")),
            INTERVAL,
                new Kind(
                    "a duration of Prometheus",
                    "15s",
                    matching("(?=.*[1-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?")),
            TARGETS,
                new Kind(
                    "hosts and ports, with \"dns+\" before the name of several replicas",
                    "shop.example:8080,dns+shop:8080",
                    text ->
                        list(text).stream().allMatch(item -> ScrapeTarget.of(item).isPresent())),
            PORT,
                new Kind(
                    "the name of a port in Kubernetes",
                    "metrics",
                    matching("(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*")),
            TOKEN_FILE, new Kind("a path", "/run/secrets/metrics-token", text -> !text.isBlank()),
            SECRET,
                new Kind(
                    "the name of a Secret in Kubernetes, or \"none\"",
                    "shop-metrics",
                    matching("(?=.{1,253}$)[a-z0-9]+(?:[-.][a-z0-9]+)*")),
            ALERTMANAGERS,
                new Kind(
                    "hosts and ports, or \"none\"",
                    "alertmanager:9093",
                    text ->
                        text.equals(NOTHING)
                            || list(text).stream()
                                .map(ScrapeTarget::of)
                                .allMatch(
                                    found -> found.filter(host -> !host.replicas()).isPresent())));

    static Kind of(String option) {
      return Optional.ofNullable(KINDS.get(option)).orElseThrow();
    }

    private static Predicate<String> matching(String regex) {
      return Pattern.compile(regex).asMatchPredicate();
    }
  }
}
