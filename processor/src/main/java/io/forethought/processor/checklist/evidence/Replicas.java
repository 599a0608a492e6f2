package io.forethought.processor.checklist.evidence;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.SampleNames;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The targets of Prometheus that are replicas of the program.
 *
 * @param jobs their jobs
 * @param targets the targets
 */
public record Replicas(Set<String> jobs, List<Target> targets) {

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]");
  private static final int MOST_NAMES = 20;

  /** Sorts the jobs. */
  public Replicas {
    jobs = Collections.unmodifiableSet(new TreeSet<>(jobs));
    targets = List.copyOf(targets);
  }

  /**
   * Finds them: by their job if it is known, otherwise by the address of the endpoint, otherwise by
   * the metrics that only the program declares.
   *
   * @throws UnknownException if Prometheus does not answer
   */
  static Replicas of(
      Prometheus prometheus, List<CatalogueEntry> metrics, String endpoint, Optional<String> job)
      throws UnknownException {
    List<Target> all = prometheus.targets();
    Set<String> jobs = new TreeSet<>(job.stream().toList());
    if (jobs.isEmpty()) {
      all.stream()
          .filter(target -> normal(target.address()).equals(normal(endpoint)))
          .forEach(target -> jobs.add(target.job()));
    }
    if (jobs.isEmpty()) {
      jobs.addAll(exposing(prometheus, metrics));
    }
    return new Replicas(jobs, all.stream().filter(target -> jobs.contains(target.job())).toList());
  }

  private static Set<String> exposing(Prometheus prometheus, List<CatalogueEntry> metrics)
      throws UnknownException {
    List<CatalogueEntry> own = Integration.own(metrics);
    String names =
        own.stream()
            .flatMap(each -> SampleNames.of(each.type(), each.name().value()).stream().limit(1))
            .limit(MOST_NAMES)
            .collect(Collectors.joining("|"));
    return names.isEmpty()
        ? Set.of()
        : prometheus.query("group by (job) ({__name__=~\"" + names + "\"})").stream()
            .map(series -> series.label("job"))
            .collect(Collectors.toSet());
  }

  /** An address as others write it, too. */
  static String normal(String address) {
    try {
      URI uri = URI.create(address);
      String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
      int port = uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
      String path = uri.getPath() == null || uri.getPath().isEmpty() ? "/" : uri.getPath();
      return (LOOPBACK.contains(host) ? "localhost" : host) + ":" + port + path;
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  /** Selects their series: {@code job="shop"}. */
  public String matcher() {
    return "job=~\""
        + jobs.stream()
            .map(job -> job.replaceAll("[\\p{Punct}&&[^_]]", "\\\\$0"))
            .collect(Collectors.joining("|"))
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
        + "\"";
  }

  /** Their jobs in a sentence. */
  public String name() {
    return (jobs.size() == 1 ? "the job " : "the jobs ") + String.join(", ", jobs);
  }

  /** Those whose last scrape failed for a reason. */
  public List<Target> with(Target.Fault fault) {
    return targets.stream().filter(target -> target.fault() == fault).toList();
  }
}
