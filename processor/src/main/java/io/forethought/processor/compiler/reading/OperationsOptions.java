package io.forethought.processor.compiler.reading;

import io.forethought.processor.operations.output.scrape.ScrapeOptions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The options about the files that are generated for the operation of a program. */
public final class OperationsOptions {

  /** Which of the files are generated. */
  public enum Files {
    /** None. */
    OFF,
    /** Those that most programs need. */
    ON,
    /** All. */
    ALL
  }

  private static final String OPERATIONS = "operations";

  /**
   * Their names without the prefix: those of {@link ScrapeOptions}, which is only loaded if one of
   * them is set, and one more.
   */
  static final Set<String> NAMES =
      Set.of(
          OPERATIONS,
          "alertmanagers",
          "interval",
          "scrapeJob",
          "scrapePath",
          "scrapePort",
          "scrapeSecret",
          "scrapeTargets",
          "scrapeTokenFile");

  private final Map<String, String> scrape = new TreeMap<>();
  private Optional<Files> files = Optional.empty();

  OperationsOptions() {}

  /**
   * Reads an option.
   *
   * @return how to correct its value; empty if it is right
   */
  Optional<String> read(String name, String value) {
    String option = "-Aforethought." + name;
    if (name.equals(OPERATIONS)) {
      files =
          switch (value) {
            case "off" -> Optional.of(Files.OFF);
            case "on" -> Optional.of(Files.ON);
            case "all" -> Optional.of(Files.ALL);
            default -> Optional.empty();
          };
      return files.isPresent()
          ? Optional.empty()
          : Optional.of("write " + option + "=on, =all or =off");
    }
    Optional<ScrapeOptions.Correction> correction = ScrapeOptions.correction(name, value);
    if (correction.isEmpty()) {
      scrape.put(name, value);
    }
    return correction.map(found -> "use " + found.kind() + ": " + option + "=" + found.example());
  }

  /** Which files are generated; empty if that depends on the declarations. */
  public Optional<Files> files() {
    return files;
  }

  /** How Prometheus scrapes the program. */
  public ScrapeOptions scrape() {
    return new ScrapeOptions(scrape);
  }
}
