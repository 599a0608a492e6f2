package io.forethought.processor.checklist.evidence;

import io.forethought.processor.exposition.MalformedScrapeException;
import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.queries.BoundText;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The endpoint of a program, as somebody without credentials and as Prometheus see it.
 *
 * @param address its address
 * @param authorized whether credentials for it are known
 * @param stranger the answer to a request without credentials
 * @param outsider the answer to the same request from an address that is not of the loopback
 *     interface, if the endpoint is on this machine
 * @param scraper the answer to a request with the credentials that are known
 * @param scrape what it exposes, if that can be read
 * @param fault why it cannot be read; empty if it can
 * @param starts when the processes started that answered
 */
public record Endpoint(
    String address,
    boolean authorized,
    Page stranger,
    Optional<Page> outsider,
    Page scraper,
    Optional<Scrape> scrape,
    String fault,
    Set<Double> starts) {

  private static final String START = "process_start_time_seconds ";
  private static final String END = "# EOF";

  /** If two processes share the address, eight answers rarely come from the same one. */
  private static final int SCRAPES = 8;

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  /** Copies the set. */
  public Endpoint {
    starts = Set.copyOf(starts);
  }

  /**
   * Visits an endpoint.
   *
   * @param strangers sends no credentials
   * @param scrapers sends credentials, if some are known
   * @param own an address of this machine that other machines use, if there is one
   */
  public static Endpoint visit(
      String address, Web strangers, Optional<Web> scrapers, Optional<String> own) {
    Web known = scrapers.orElse(strangers);
    Page stranger = strangers.get(address);
    Page scraper = scrapers.isPresent() ? known.get(address) : stranger;
    Optional<Page> outsider =
        own.filter(host -> isLocal(address)).map(host -> strangers.get(at(host, address)));
    try {
      Scrape scrape = read(scraper);
      Set<Double> starts = new TreeSet<>(starts(scraper));
      for (int i = 1; i < SCRAPES && !starts.isEmpty(); i++) {
        starts.addAll(starts(known.get(address)));
      }
      return new Endpoint(
          address,
          scrapers.isPresent(),
          stranger,
          outsider,
          scraper,
          Optional.of(scrape),
          "",
          starts);
    } catch (UnknownException e) {
      return new Endpoint(
          address,
          scrapers.isPresent(),
          stranger,
          outsider,
          scraper,
          Optional.empty(),
          e.reason(),
          Set.of());
    }
  }

  /** Metrics with the label {@code pid} are those of all processes. */
  private static List<Double> starts(Page page) {
    return page.body()
        .lines()
        .filter(line -> line.startsWith(START))
        .flatMap(line -> BoundText.number(line.substring(START.length()).strip()).stream())
        .toList();
  }

  /**
   * Reads what a page exposes.
   *
   * @throws UnknownException if it is not a scrape
   */
  public static Scrape read(Page page) throws UnknownException {
    if (!page.answered()) {
      throw new UnknownException("it does not answer: " + page.failure());
    }
    if (!page.isOk()) {
      throw new UnknownException("it answers " + page.status());
    }
    if (page.type().contains("html")) {
      throw new UnknownException("it answers with a page for people (" + page.type() + ")");
    }
    if (page.type().contains("openmetrics") && !page.body().stripTrailing().endsWith(END)) {
      throw new UnknownException("its answer is incomplete: # EOF is missing at its end");
    }
    try {
      return Scrape.read(page.body());
    } catch (MalformedScrapeException e) {
      throw new UnknownException("its answer is not metrics: " + e.getMessage());
    }
  }

  /** The same address at another host. */
  private static String at(String host, String address) {
    return address.replaceFirst("^(\\w+://)(\\[[^\\]]*]|[^:/?#]*)", "$1" + host);
  }

  /** Whether it is on this machine. */
  public boolean isLocal() {
    return isLocal(address);
  }

  private static boolean isLocal(String address) {
    try {
      String host = URI.create(address).getHost();
      return host != null && LOOPBACK.contains(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Its path: {@code /metrics}. */
  public String path() {
    return path(address);
  }

  /** The path of an address. */
  public static String path(String address) {
    try {
      String path = URI.create(address).getPath();
      return path == null || path.isEmpty() ? "/" : path;
    } catch (IllegalArgumentException e) {
      return "/metrics";
    }
  }
}
