package io.forethought.processor.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The options that name a scrape. */
final class SourceOptions {

  /** The names of the options. */
  static final List<String> NAMES = List.of("--url", "--file", "--token-file", "--timeout");

  private Optional<String> url = Optional.empty();
  private Optional<String> file = Optional.empty();
  private Optional<String> tokenFile = Optional.empty();
  private Duration timeout = Duration.ofSeconds(10);

  /**
   * Takes the value of an option. Returns whether it is one of these.
   *
   * @throws Refusal if the value is invalid
   */
  boolean set(String name, String value) throws Refusal {
    switch (name) {
      case "--url" -> url = Optional.of(value);
      case "--file" -> file = Optional.of(value);
      case "--token-file" -> tokenFile = Optional.of(value);
      case "--timeout" -> timeout = Duration.ofSeconds(CommandLine.number(name, value));
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * Checks that there is one scrape.
   *
   * @throws Refusal if there is none, or if there are two
   */
  void check() throws Refusal {
    if (url.isPresent() == file.isPresent()) {
      throw new Refusal("name the scrape: --url=http://… or --file=…");
    }
  }

  /** Whether a scrape is named. */
  boolean isGiven() {
    return url.isPresent() || file.isPresent();
  }

  /** Where the scrape is. */
  ScrapeSource source() {
    return new ScrapeSource(url, file, tokenFile, timeout);
  }
}
