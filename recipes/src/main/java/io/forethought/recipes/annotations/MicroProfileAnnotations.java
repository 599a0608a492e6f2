package io.forethought.recipes.annotations;

import io.forethought.recipes.code.Constants;
import io.forethought.recipes.meters.Meter;
import io.forethought.recipes.meters.MeterKind;
import io.forethought.recipes.micrometer.Exposition;
import io.forethought.recipes.micrometer.MeterName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** The annotations of MicroProfile Metrics. */
public final class MicroProfileAnnotations implements AnnotationReader {

  private static final String PACKAGE = "org.eclipse.microprofile.metrics.annotation.";

  private static final Map<String, String> OTHERS =
      Map.of(
          "Gauge",
          "declare a gauge that reads its own value in a metric set, and give it the method when you"
              + " register the set",
          "ConcurrentGauge",
          "it also exposes the least and the most calls of the last minute, which @InProgress does"
              + " not",
          "SimplyTimed",
          "its series are a counter and a gauge, which are not those of @Timed",
          "Metered",
          "it exposes rates: count the calls, and use rate() in the query",
          "Metric",
          "no recipe replaces it: declare a metric set");

  @Override
  public boolean isKnown(String type) {
    return type.startsWith(PACKAGE)
        && (isMeasuring(simple(type)) || OTHERS.containsKey(simple(type)));
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static boolean isMeasuring(String name) {
    return name.equals("Timed") || name.equals("Counted");
  }

  @Override
  public Reading read(
      J.Annotation annotation,
      String type,
      String method,
      Constants constants,
      Exposition exposition) {
    String other = OTHERS.get(annotation.getSimpleName());
    if (other != null) {
      return Reading.kept(other);
    }
    if (!isOfVersion5(annotation)) {
      return Reading.kept(
          "before version 5 of MicroProfile Metrics, the server decides the name of the series");
    }
    Attributes attributes = new Attributes(annotation, constants);
    if (attributes.isFilled("tags")) {
      return Reading.kept("measured methods have no labels with constant values");
    }
    if (attributes.isFilled("unit")) {
      return Reading.kept("it sets a unit, which can be a part of its name");
    }
    Optional<Boolean> absolute = attributes.flag("absolute");
    Optional<String> own = attributes.text("name", "");
    Optional<String> help = attributes.text("description", "");
    if (absolute.isEmpty() || own.isEmpty() || help.isEmpty()) {
      return Reading.kept("one of its attributes is not a constant");
    }
    String last = own.get().isEmpty() ? method : own.get();
    return read(annotation.getSimpleName(), absolute.get() ? last : type + "." + last, help.get());
  }

  private static boolean isOfVersion5(J.Annotation annotation) {
    return annotation.getType() instanceof JavaType.FullyQualified known
        && known.getMethods().stream()
            .anyMatch(
                attribute ->
                    attribute.getName().equals("scope")
                        && attribute.getReturnType().toString().endsWith("String"));
  }

  private static Reading read(String annotation, String name, String help) {
    boolean timed = annotation.equals("Timed");
    MeterKind kind = timed ? MeterKind.TIMER : MeterKind.COUNTER;
    Optional<String> exposed = MeterName.of(kind, name, "", Exposition.UNKNOWN);
    if (exposed.isEmpty()) {
      return Reading.kept("its name in Prometheus depends on the server");
    }
    Meter meter = new Meter(kind, exposed.get(), help, List.of(), List.of(), List.of(), false);
    String gone =
        timed
            ? "the label mp_scope is gone, and the series _max and those with the label quantile"
            : "the label mp_scope is gone";
    return Reading.of(new Measured(annotation, meter, false, gone));
  }
}
