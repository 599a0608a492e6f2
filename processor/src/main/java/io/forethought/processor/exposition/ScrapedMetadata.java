package io.forethought.processor.exposition;

/**
 * What a scrape reports about a family; each text is empty if it is not there.
 *
 * @param type its type, such as {@code counter}
 * @param help its help text
 * @param unit its unit; only OpenMetrics has it
 * @param line the number of the first of its lines, from 1
 */
public record ScrapedMetadata(String type, String help, String unit, int line) {

  /** Nothing so far. */
  static ScrapedMetadata at(int line) {
    return new ScrapedMetadata("", "", "", line);
  }

  ScrapedMetadata withType(String known) {
    return new ScrapedMetadata(known, help, unit, line);
  }

  ScrapedMetadata withHelp(String known) {
    return new ScrapedMetadata(type, known, unit, line);
  }

  ScrapedMetadata withUnit(String known) {
    return new ScrapedMetadata(type, help, known, line);
  }
}
