package io.forethought.processor.operations.output.scrape;

import io.forethought.processor.operations.output.GeneratedFile;
import java.util.List;

/** All files with scrape configuration. */
public final class ScrapeFiles {

  private ScrapeFiles() {}

  /** The files for a program that is scraped in a certain way. */
  public static List<GeneratedFile> of(ScrapeSettings settings) {
    return List.of(
        PrometheusConfiguration.file(settings),
        OperatorObjects.serviceMonitor(settings),
        OperatorObjects.scrapeConfig(settings));
  }
}
