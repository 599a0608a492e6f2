package io.forethought.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Requests as a customer or a scraper sends them. */
final class Web {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Web() {}

  /** Gets an address; {@code headers} are names and values in turn. */
  static HttpResponse<String> get(URI address, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  /** Sends a form. */
  static HttpResponse<String> send(String method, URI address, String form)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, BodyPublishers.ofString(form))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }
}
