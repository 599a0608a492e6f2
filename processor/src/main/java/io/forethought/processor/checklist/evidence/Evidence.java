package io.forethought.processor.checklist.evidence;

import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.exposition.ScrapedSample;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.SampleNames;
import io.forethought.processor.operations.output.MonitoredProgram;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is known.
 *
 * @param program what the program declares
 * @param scope what is asked about it
 * @param site the address for its users, if it is known
 * @param endpoint its endpoint
 * @param server the Prometheus server, if it is known
 */
public record Evidence(
    MonitoredProgram program,
    Scope scope,
    Optional<Site> site,
    Endpoint endpoint,
    Optional<Prometheus> server) {

  /**
   * What is asked.
   *
   * @param starter whether the program contains the Spring Boot starter, which brings integrations
   *     that it need not use
   * @param job the job of the program, if it is known
   * @param ignored beginnings of the names of metrics that are not compared
   * @param maxSeries the number of series that are allowed
   */
  public record Scope(boolean starter, Optional<String> job, Set<String> ignored, long maxSeries) {

    /** Copies the set. */
    public Scope {
      ignored = Set.copyOf(ignored);
    }
  }

  /** All metrics that the program declares. */
  public List<CatalogueEntry> metrics() {
    return program.metrics();
  }

  /**
   * What the endpoint exposes.
   *
   * @throws UnknownException if it exposes nothing
   */
  public Scrape scrape() throws UnknownException {
    return endpoint
        .scrape()
        .orElseThrow(() -> new UnknownException("the endpoint did not return metrics"));
  }

  /** The samples of a metric. */
  public List<ScrapedSample> samples(List<CatalogueEntry> metrics) throws UnknownException {
    Set<String> names = new HashSet<>();
    for (CatalogueEntry metric : metrics) {
      names.addAll(SampleNames.of(metric.type(), metric.name().value()));
    }
    return scrape().samples().stream().filter(sample -> names.contains(sample.name())).toList();
  }

  /**
   * The Prometheus server.
   *
   * @throws UnknownException if it is not known
   */
  public Prometheus prometheus() throws UnknownException {
    return server.orElseThrow(() -> new UnknownException("no Prometheus server is named"));
  }

  /**
   * The targets that are the program.
   *
   * @throws UnknownException if Prometheus does not answer
   */
  public Replicas replicas() throws UnknownException {
    return Replicas.of(prometheus(), metrics(), endpoint.address(), scope.job());
  }

  /**
   * The targets that are the program, at least one.
   *
   * @throws UnknownException if there is none, or if Prometheus does not answer
   */
  public Replicas scraped() throws UnknownException {
    Replicas replicas = replicas();
    if (replicas.targets().isEmpty()) {
      throw new UnknownException("Prometheus has no target for the program");
    }
    return replicas;
  }
}
