package io.forethought.processor.command;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Requests a page over HTTP. Each request has a connection of its own.
 *
 * @param authorization the credentials that are sent, if there are some
 * @param timeout how long the answer may take
 */
record HttpGet(Optional<String> authorization, Duration timeout) {

  /** Without compression. */
  static final String PLAIN = "identity";

  /** A million series have about 150. */
  private static final long MOST_MEGABYTES = 256;

  /** As Prometheus asks. */
  private static final String ACCEPT =
      "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5";

  /**
   * Requests a page. Redirects are not followed, because they could send the credentials to another
   * server.
   *
   * @param encoding the compression that is accepted, or {@link #PLAIN}
   * @throws IllegalArgumentException if the address is not one of HTTP
   * @throws IOException if there is no answer
   * @throws TimeoutException if there is none in time
   */
  HttpResponse<byte[]> of(String address, String encoding)
      throws IOException, TimeoutException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Accept", ACCEPT)
            .header("Accept-Encoding", encoding);
    authorization.ifPresent(known -> request.header("Authorization", known));
    HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    CompletableFuture<HttpResponse<byte[]>> sent =
        client.sendAsync(request.build(), answer -> new LimitedBody(MOST_MEGABYTES));
    try {
      return sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      sent.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    }
  }

  /** The reason of a failure, for the user. */
  static String reason(Throwable failure) {
    if (failure instanceof ConnectException) {
      return "the connection failed; check the address, and that the program runs";
    }
    if (String.valueOf(failure.getMessage()).contains("PKIX path")) {
      return "its certificate is not trusted; name a trust store with -Djavax.net.ssl.trustStore=…";
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
