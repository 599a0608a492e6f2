package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.exposition.MalformedScrapeException;
import io.forethought.processor.exposition.Scrape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
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

  /** As Prometheus asks. */
  private static final String ACCEPT =
      "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5";

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
      throw new Refusal("cannot read " + name + ": " + reason(e), e);
    }
  }

  private ScrapedPage fetch(String address, boolean compressed) throws Refusal {
    HttpRequest request = request(address, compressed);
    // Redirects are not followed, because they could send the token to another server.
    HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    CompletableFuture<HttpResponse<byte[]>> sent =
        client.sendAsync(request, BodyHandlers.ofByteArray());
    try {
      return body(address, sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      sent.cancel(true);
      throw new Refusal(
          address + " did not answer within " + timeout.toSeconds() + " s; see --timeout", e);
    } catch (ExecutionException e) {
      throw new Refusal(
          "cannot read " + address + ": " + reason(e.getCause() == null ? e : e.getCause()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted while reading " + address, e);
    }
  }

  private HttpRequest request(String address, boolean compressed) throws Refusal {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(address)).header("Accept", ACCEPT);
      if (compressed) {
        request.header("Accept-Encoding", GZIP);
      }
      if (tokenFile.isPresent()) {
        request.header("Authorization", "Bearer " + token(CommandLine.path(tokenFile.get())));
      }
      return request.build();
    } catch (IllegalArgumentException e) {
      throw new Refusal(address + " is not an address: write --url=http://host:port/metrics", e);
    }
  }

  private static String token(Path file) throws Refusal {
    try {
      return Files.readString(file)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .findFirst()
          .orElseThrow(() -> new Refusal(file + " contains no token"));
    } catch (IOException e) {
      throw new Refusal("cannot read the token in " + file + ": " + reason(e), e);
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
      throw new Refusal("cannot read " + address + ": " + reason(e), e);
    }
  }

  private static String hint(int status) {
    return status == UNAUTHORIZED || status == FORBIDDEN
        ? "; see --token-file if it requires a token"
        : "";
  }

  private static String reason(Throwable failure) {
    if (failure instanceof ConnectException) {
      return "the connection failed; check the address, and that the program runs";
    }
    if (failure instanceof NoSuchFileException) {
      return "the file does not exist";
    }
    if (failure instanceof CharacterCodingException) {
      return "it is not a text in UTF-8; if it is compressed, unpack it";
    }
    String message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
    return failure.getClass().getSimpleName() + message;
  }
}
