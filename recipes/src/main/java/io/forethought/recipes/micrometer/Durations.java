package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Constants;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** Constant durations. */
final class Durations {

  private static final double NANOS = 1e9;

  private Durations() {}

  /** The seconds of a duration such as {@code Duration.ofMillis(500)}. */
  static Optional<Double> seconds(Expression expression, Constants constants) {
    if (!(expression instanceof J.MethodInvocation call)
        || !Code.owner(call).equals("java.time.Duration")) {
      return Optional.empty();
    }
    List<Expression> arguments = Code.arguments(call);
    return arguments.size() == 1
        ? constants
            .number(arguments.get(0))
            .flatMap(number -> duration(call.getSimpleName(), Math.round(number)))
            .map(duration -> duration.toNanos() / NANOS)
        : Optional.empty();
  }

  private static Optional<Duration> duration(String method, long amount) {
    return switch (method) {
      case "ofNanos" -> Optional.of(Duration.ofNanos(amount));
      case "ofMillis" -> Optional.of(Duration.ofMillis(amount));
      case "ofSeconds" -> Optional.of(Duration.ofSeconds(amount));
      case "ofMinutes" -> Optional.of(Duration.ofMinutes(amount));
      case "ofHours" -> Optional.of(Duration.ofHours(amount));
      default -> Optional.empty();
    };
  }
}
