package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.exposition.MalformedScrapeException;
import io.forethought.processor.exposition.Scrape;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
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

  /** As Prometheus asks. */
  private static final String ACCEPT =
      "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5";

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

  private String fetch(String address) throws Refusal {
    HttpRequest request = request(address);
    // Redirects are not followed, because they could send the token to another server.
    HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    CompletableFuture<HttpResponse<String>> sent =
        client.sendAsync(request, BodyHandlers.ofString(UTF_8));
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

  private HttpRequest request(String address) throws Refusal {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(address)).header("Accept", ACCEPT);
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
