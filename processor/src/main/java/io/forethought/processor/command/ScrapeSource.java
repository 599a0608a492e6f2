package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.exposition.MalformedScrapeException;
import io.forethought.processor.exposition.Scrape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/**
 * Where a scrape is.
 *
 * @param url the address of an endpoint, if it is one
 * @param file a file, or {@code -} for the standard input
 * @param tokenFile the file whose first line is the token for the endpoint
 * @param timeout how long the endpoint may take
 */
record ScrapeSource(
    Optional<String> url, Optional<String> file, Optional<String> tokenFile, Duration timeout) {

  static final String STANDARD_INPUT = "-";
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int OK = 200;

  private static final String GZIP = "gzip";

  /**
   * Reads the scrape.
   *
   * @throws Refusal if it cannot be read
   */
  String read() throws Refusal {
    return url.isPresent() ? fetch(url.get(), false).text() : readFile(file.orElse(STANDARD_INPUT));
  }

  /**
   * Reads the scrape as Prometheus does: an endpoint may compress it.
   *
   * @throws Refusal if it cannot be read
   */
  ScrapedPage page() throws Refusal {
    return url.isPresent()
        ? fetch(url.get(), true)
        : new ScrapedPage(readFile(file.orElse(STANDARD_INPUT)), OptionalLong.empty());
  }

  /**
   * Reads the scrape as facts.
   *
   * @throws Refusal if it cannot be read, or is none
   */
  Scrape scrape() throws Refusal {
    return parsed(read());
  }

  /**
   * Parses what was read.
   *
   * @throws Refusal if it is not a scrape
   */
  Scrape parsed(String text) throws Refusal {
    try {
      return Scrape.read(text);
    } catch (MalformedScrapeException e) {
      throw new Refusal(
          name()
              + (text.stripLeading().startsWith("<")
                  ? " is a page in HTML, and no scrape"
                  : " is neither the text format of Prometheus nor OpenMetrics: " + e.getMessage()),
          e);
    }
  }

  /** Its name in messages. */
  String name() {
    return url.or(() -> file).orElse(STANDARD_INPUT);
  }

  private static String readFile(String name) throws Refusal {
    try {
      if (name.equals(STANDARD_INPUT)) {
        InputStream in = System.in;
        return new String(in.readAllBytes(), UTF_8);
      }
      Path file = CommandLine.path(name);
      if (Files.isDirectory(file)) {
        throw new Refusal("cannot read " + name + ": it is a folder");
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new Refusal("cannot read " + name + ": " + HttpGet.reason(e), e);
    }
  }

  private ScrapedPage fetch(String address, boolean compressed) throws Refusal {
    try {
      return body(
          address,
          new HttpGet(authorization(), timeout).of(address, compressed ? GZIP : HttpGet.PLAIN));
    } catch (IllegalArgumentException e) {
      throw new Refusal(address + " is not an address: write --url=http://host:port/metrics", e);
    } catch (TimeoutException e) {
      throw new Refusal(
          address + " did not answer within " + timeout.toSeconds() + " s; see --timeout", e);
    } catch (IOException e) {
      throw new Refusal("cannot read " + address + ": " + HttpGet.reason(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted while reading " + address, e);
    }
  }

  private Optional<String> authorization() throws Refusal {
    return tokenFile.isPresent() ? Optional.of(bearer(tokenFile.get())) : Optional.empty();
  }

  /**
   * The credentials that consist of the first token in a file.
   *
   * @throws Refusal if there is none
   */
  static String bearer(String file) throws Refusal {
    return "Bearer " + firstLine(CommandLine.path(file));
  }

  /**
   * The credentials that consist of the name and the password in a file.
   *
   * @throws Refusal if there are none
   */
  static String basic(String file) throws Refusal {
    String line = firstLine(CommandLine.path(file));
    if (line.indexOf(':') < 0) {
      throw new Refusal(file + " does not contain a name and a password: write name:password");
    }
    return "Basic " + Base64.getEncoder().encodeToString(line.getBytes(UTF_8));
  }

  private static String firstLine(Path file) throws Refusal {
    try {
      return Files.readString(file)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .findFirst()
          .orElseThrow(() -> new Refusal(file + " contains no token"));
    } catch (IOException e) {
      throw new Refusal("cannot read the token in " + file + ": " + HttpGet.reason(e), e);
    }
  }

  private static ScrapedPage body(String address, HttpResponse<byte[]> response) throws Refusal {
    if (response.statusCode() != OK) {
      throw new Refusal(
          address
              + " answered "
              + response.statusCode()
              + response
                  .headers()
                  .firstValue("Location")
                  .map(to -> " with a redirect to " + to + ", which is not followed")
                  .orElse(hint(response.statusCode())));
    }
    ScrapedPage page = page(address, response);
    boolean openMetrics =
        response.headers().firstValue("Content-Type").orElse("").contains("openmetrics");
    if (openMetrics && !page.text().endsWith("# EOF\n")) {
      throw new Refusal(address + " answered with a part of a scrape: # EOF is missing at its end");
    }
    return page;
  }

  private static ScrapedPage page(String address, HttpResponse<byte[]> response) throws Refusal {
    byte[] body = response.body();
    if (!response.headers().firstValue("Content-Encoding").orElse("").equals(GZIP)) {
      return new ScrapedPage(new String(body, UTF_8), OptionalLong.of(body.length));
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new ScrapedPage(new String(in.readAllBytes(), UTF_8), OptionalLong.of(body.length));
    } catch (IOException e) {
      throw new Refusal("cannot read " + address + ": " + HttpGet.reason(e), e);
    }
  }

  private static String hint(int status) {
    return status == UNAUTHORIZED || status == FORBIDDEN
        ? "; see --token-file if it requires a token"
        : "";
  }
}
