package io.forethought.benchmarks.compile;

import io.forethought.benchmarks.compile.corpus.AutoValueClasses;
import io.forethought.benchmarks.compile.corpus.Corpus;
import io.forethought.benchmarks.compile.corpus.ImmutablesInterfaces;
import io.forethought.benchmarks.compile.corpus.MapStructMappers;
import io.forethought.benchmarks.compile.corpus.MetricInterfaces;
import java.util.List;

/** A processor that generates code, and what it is given to read. */
enum Generator {
  FORETHOUGHT(
      "Forethought",
      "interfaces of 10 metrics",
      "metrics",
      "io.forethought.processor.MetricsProcessor,io.forethought.processor.ModuleProcessor"),
  AUTO_VALUE(
      "AutoValue",
      "classes of 10 properties",
      "autovalue",
      "com.google.auto.value.processor.AutoValueProcessor"),
  MAP_STRUCT(
      "MapStruct",
      "mappers of 10 properties, with their records",
      "mapstruct",
      "org.mapstruct.ap.MappingProcessor"),
  IMMUTABLES(
      "Immutables",
      "interfaces of 10 properties",
      "immutables",
      "org.immutables.processor.ProxyProcessor");

  /** Thousands of sets have more series than one module should. */
  private static final int SERIES = 100_000_000;

  private final String title;
  private final String input;
  private final String folder;
  private final String processors;

  Generator(String title, String input, String folder, String processors) {
    this.title = title;
    this.input = input;
    this.folder = folder;
    this.processors = processors;
  }

  /** Its name in the table. */
  String title() {
    return title;
  }

  /** What it reads, in words. */
  String input() {
    return input;
  }

  /** Where its jars and sources lie. */
  String folder() {
    return folder;
  }

  /** The classes of its processors, as {@code -processor} takes them. */
  String processors() {
    return processors;
  }

  /** What the command line says to it. */
  List<String> options() {
    return switch (this) {
      // The corpus has a summary, whose quantiles are worth a note each time.
      case FORETHOUGHT ->
          List.of("-Aforethought.maxSeriesPerModule=" + SERIES, "-Aforethought.FT426=off");
      // Else it writes the time and the name of the compiler, and no two runs are the same.
      case MAP_STRUCT ->
          List.of(
              "-Amapstruct.suppressGeneratorTimestamp=true",
              "-Amapstruct.suppressGeneratorVersionInfoComment=true");
      case AUTO_VALUE, IMMUTABLES -> List.of();
    };
  }

  /** What it reads. */
  Corpus corpus() {
    return switch (this) {
      case FORETHOUGHT -> new MetricInterfaces();
      case AUTO_VALUE -> new AutoValueClasses();
      case MAP_STRUCT -> new MapStructMappers();
      case IMMUTABLES -> new ImmutablesInterfaces();
    };
  }
}
