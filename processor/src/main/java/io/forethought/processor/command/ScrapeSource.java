package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.exposition.MalformedScrapeException;
import io.forethought.processor.exposition.Scrape;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

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

  /**
   * Reads the scrape.
   *
   * @throws Refusal if it cannot be read
   */
  String read() throws Refusal {
    return url.isPresent() ? fetch(url.get()) : readFile(file.orElse(STANDARD_INPUT));
  }

  /**
   * Reads the scrape as facts.
   *
   * @throws Refusal if it cannot be read, or is none
   */
  Scrape scrape() throws Refusal {
    String text = read();
    try {
      return Scrape.read(text);
    } catch (MalformedScrapeException e) {
      throw new Refusal(
          name() + " is neither the text format of Prometheus nor OpenMetrics: " + e.getMessage(),
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
      return Files.readString(CommandLine.path(name));
    } catch (IOException e) {
      throw new Refusal("cannot read " + name + ": " + HttpGet.reason(e), e);
    }
  }

  private String fetch(String address) throws Refusal {
    try {
      return body(address, new HttpGet(authorization(), timeout).of(address));
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

  private static String body(String address, HttpResponse<String> response) throws Refusal {
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
    boolean openMetrics =
        response.headers().firstValue("Content-Type").orElse("").contains("openmetrics");
    if (openMetrics && !response.body().endsWith("# EOF\n")) {
      throw new Refusal(address + " answered with a part of a scrape: # EOF is missing at its end");
    }
    return response.body();
  }

  private static String hint(int status) {
    return status == UNAUTHORIZED || status == FORBIDDEN
        ? "; see --token-file if it requires a token"
        : "";
  }
}
