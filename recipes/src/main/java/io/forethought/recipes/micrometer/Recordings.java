package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Constants;
import io.forethought.recipes.meters.MeterKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Calls of meters, and the calls of data points that replace them. */
final class Recordings {

  private static final Map<String, String> DIVISORS =
      Map.of("NANOSECONDS", "1e9", "MICROSECONDS", "1e6", "MILLISECONDS", "1e3");
  private static final Map<String, String> FACTORS =
      Map.of("MINUTES", "60.0", "HOURS", "3600.0", "DAYS", "86400.0");
  private static final String SECONDS = "SECONDS";

  private Recordings() {}

  /** The call that replaces a call of a meter; empty if none does. */
  static Optional<Expression> replaced(MeterKind kind, J.MethodInvocation call, Expression target) {
    List<Expression> arguments = Code.arguments(call);
    return switch (kind) {
      case COUNTER -> counter(call.getSimpleName(), arguments, target);
      case TIMER -> timer(call.getSimpleName(), arguments, target);
      case SUMMARY -> summary(call.getSimpleName(), arguments, target);
      case GAUGE -> Optional.empty();
    };
  }

  private static Optional<Expression> counter(
      String method, List<Expression> arguments, Expression target) {
    return switch (method) {
      case "increment" -> Optional.of(Code.call(target, "inc", arguments));
      case "count" -> Optional.of(Code.call(target, "get", arguments));
      default -> Optional.empty();
    };
  }

  private static Optional<Expression> summary(
      String method, List<Expression> arguments, Expression target) {
    return switch (method) {
      case "record" -> Optional.of(Code.call(target, "observe", arguments));
      case "count" -> Optional.of(Code.call(target, "getCount", arguments));
      case "totalAmount" -> Optional.of(Code.call(target, "getSum", arguments));
      default -> Optional.empty();
    };
  }

  private static Optional<Expression> timer(
      String method, List<Expression> arguments, Expression target) {
    return switch (method) {
      case "count" -> Optional.of(Code.call(target, "getCount", arguments));
      case "recordCallable" -> Optional.of(Code.call(target, "timeChecked", arguments));
      case "record" ->
          arguments.size() == 1
              ? recorded(arguments.get(0), target)
              : seconds(arguments.get(0), arguments.get(1)).map(time -> observed(target, time));
      default -> Optional.empty();
    };
  }

  private static Optional<Expression> recorded(Expression argument, Expression target) {
    if (TypeUtils.isOfClassType(argument.getType(), "java.time.Duration")) {
      Expression nanos = Code.call(Code.operand(argument), "toNanos", List.of());
      return Optional.of(observed(target, Code.divided(nanos, "1e9")));
    }
    boolean timed =
        Functions.isFunction(argument)
            || TypeUtils.isOfClassType(argument.getType(), "java.lang.Runnable")
            || TypeUtils.isOfClassType(argument.getType(), "java.util.function.Supplier");
    return timed ? Optional.of(Code.call(target, "time", List.of(argument))) : Optional.empty();
  }

  private static Optional<Expression> seconds(Expression amount, Expression unit) {
    JavaType.Variable constant = Constants.variable(unit);
    if (constant == null
        || !TypeUtils.isOfClassType(constant.getOwner(), "java.util.concurrent.TimeUnit")) {
      return Optional.empty();
    }
    String name = constant.getName();
    if (name.equals(SECONDS)) {
      return Optional.of(amount);
    }
    return DIVISORS.containsKey(name)
        ? Optional.of(Code.divided(amount, DIVISORS.getOrDefault(name, "")))
        : Optional.ofNullable(FACTORS.get(name)).map(factor -> Code.times(amount, factor));
  }

  /** The call that observes a number. */
  static Expression observed(Expression target, Expression value) {
    return Code.call(target, "observe", List.of(value));
  }
}
