package io.forethought.recipes.annotations;

import io.forethought.recipes.code.Constants;
import io.forethought.recipes.meters.Meter;
import io.forethought.recipes.meters.MeterKind;
import io.forethought.recipes.micrometer.Exposition;
import io.forethought.recipes.micrometer.MeterName;
import io.forethought.recipes.micrometer.PercentileBuckets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;

/** Micrometer's annotations. */
public final class MicrometerAnnotations implements AnnotationReader {

  private static final String PACKAGE = "io.micrometer.core.annotation.";
  private static final double NANOS = 1e9;
  private static final double LEAST = 0.001;
  private static final double MOST = 30;

  @Override
  public boolean isKnown(String type) {
    return type.equals(PACKAGE + "Timed")
        || type.equals(PACKAGE + "Counted")
        || type.equals(PACKAGE + "TimedSet");
  }

  @Override
  public Reading read(
      J.Annotation annotation,
      String type,
      String method,
      Constants constants,
      Exposition exposition) {
    Attributes attributes = new Attributes(annotation, constants);
    if (attributes.isFilled("extraTags")) {
      return Reading.kept("measured methods have no labels with constant values");
    }
    Optional<String> name = attributes.text("value", "");
    if (name.isEmpty()) {
      return Reading.kept("its name is not a constant");
    }
    if (name.get().isEmpty()) {
      return Reading.kept(
          "it has no name: only the labels class and method tell its series from others");
    }
    return switch (annotation.getSimpleName()) {
      case "Timed" -> timed(attributes, name.get(), exposition);
      case "Counted" -> counted(attributes, name.get(), exposition);
      default -> Reading.kept("no recipe replaces it");
    };
  }

  private static Reading timed(Attributes attributes, String name, Exposition exposition) {
    Optional<Boolean> longTask = attributes.flag("longTask");
    Optional<Boolean> histogram = attributes.flag("histogram");
    Optional<List<Double>> objectives = attributes.numbers("serviceLevelObjectives");
    if (attributes.isFilled("percentiles")) {
      return Reading.kept("measured methods have no quantiles: query a histogram instead");
    }
    if (longTask.isEmpty() || histogram.isEmpty() || objectives.isEmpty()) {
      return Reading.kept("one of its attributes is not a constant");
    }
    if (longTask.get()) {
      return Reading.kept(
          "it also exposes how long its tasks have been running, which @InProgress does not");
    }
    List<Double> buckets =
        Stream.concat(
                histogram.get()
                    ? PercentileBuckets.between(LEAST, MOST, NANOS).stream()
                    : Stream.<Double>empty(),
                objectives.get().stream())
            .distinct()
            .sorted()
            .toList();
    String gone = "the labels class, method and exception are gone, and the series _max";
    return read(MeterKind.TIMER, "Timed", name, attributes, buckets, exposition, gone);
  }

  private static Reading counted(Attributes attributes, String name, Exposition exposition) {
    Optional<Boolean> failuresOnly = attributes.flag("recordFailuresOnly");
    if (failuresOnly.isEmpty()) {
      return Reading.kept("one of its attributes is not a constant");
    }
    return read(
        MeterKind.COUNTER,
        failuresOnly.get() ? "CountExceptions" : "Counted",
        name,
        attributes,
        List.of(),
        exposition,
        "the labels class, method, result and exception are gone");
  }

  private static Reading read(
      MeterKind kind,
      String annotation,
      String name,
      Attributes attributes,
      List<Double> buckets,
      Exposition exposition,
      String gone) {
    Optional<String> exposed = MeterName.of(kind, name, "", exposition);
    Optional<String> help = attributes.text("description", "");
    if (exposed.isEmpty()) {
      return Reading.kept("its name in Prometheus depends on the version of Micrometer");
    }
    if (help.isEmpty()) {
      return Reading.kept("its description is not a constant");
    }
    Meter meter = new Meter(kind, exposed.get(), help.get(), List.of(), buckets, List.of(), false);
    return Reading.of(new Measured(annotation, meter, true, gone));
  }
}
