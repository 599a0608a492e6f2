package io.forethought.stack;

import io.forethought.testtools.Prometheus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Ports of this machine in the place of those of containers. */
final class Ports {

  private final Compose compose;
  private final Map<String, List<Integer>> ports = new HashMap<>();

  Ports(Compose compose) {
    this.compose = compose;
  }

  /** The ports of all replicas of a service for a port of its container. */
  synchronized List<Integer> of(String service, int port) {
    return ports.computeIfAbsent(
        service + ":" + port,
        name ->
            IntStream.range(0, compose.service(service).replicas())
                .mapToObj(replica -> free())
                .toList());
  }

  /** A text in which each {@code service:port} is an address of this machine. */
  String translate(String text) {
    String names = String.join("|", compose.services().keySet());
    return Pattern.compile("\\b(" + names + "):([0-9]+)\\b")
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "127.0.0.1:" + of(found.group(1), Integer.parseInt(found.group(2))).get(0)));
  }

  private static int free() {
    try {
      return Prometheus.freePort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
