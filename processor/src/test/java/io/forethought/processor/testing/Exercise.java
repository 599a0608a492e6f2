package io.forethought.processor.testing;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.core.datapoints.StateSetDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Calls every method of a metric set, as a user would. */
public final class Exercise {

  private Exercise() {}

  /** The content of a new registry after one call of each method. */
  public static String scrape(ClassLoader loader, String set) throws ReflectiveOperationException {
    return scrape(loader, set, type -> List.of(argument(type)));
  }

  /**
   * The content of a new registry after calls with all combinations of label values: all constants,
   * both booleans, three numbers and five strings.
   */
  public static String scrapeAll(ClassLoader loader, String set)
      throws ReflectiveOperationException {
    return scrape(loader, set, Exercise::arguments);
  }

  /** Calls each method once and returns the content of the registry, each time it is asked. */
  public static Callable<String> scrapes(ClassLoader loader, String set)
      throws ReflectiveOperationException {
    return scrapes(loader, set, type -> List.of(argument(type)));
  }

  private static String scrape(ClassLoader loader, String set, Values values)
      throws ReflectiveOperationException {
    try {
      return scrapes(loader, set, values).call();
    } catch (ReflectiveOperationException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Callable<String> scrapes(ClassLoader loader, String set, Values values)
      throws ReflectiveOperationException {
    Class<?> type = Class.forName(set, true, loader);
    PrometheusRegistry registry = new PrometheusRegistry();
    Object metrics = register(type, registry);
    List<Method> methods =
        Arrays.stream(metrics.getClass().getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
            .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
            .toList();
    return () -> {
      recordAll(metrics, methods, values);
      // Only the time of a read differs from run to run.
      return Scrape.text(registry)
          .replaceAll("(?m)^(forethought_last_refresh_timestamp_seconds.*) .*", "$1 now");
    };
  }

  private static Object register(Class<?> set, PrometheusRegistry registry)
      throws ReflectiveOperationException {
    String implementation = set.getName().replace('$', '_') + "Impl";
    Class<?> generated = Class.forName(implementation, true, set.getClassLoader());
    Method register =
        Arrays.stream(generated.getMethods())
            .filter(method -> method.getName().equals("register"))
            .findFirst()
            .orElse(null);
    if (register == null || register.getParameterCount() == 1) {
      return Forethought.metrics(set, registry);
    }
    Class<?> sources = register.getParameterTypes()[1];
    Object seven =
        Proxy.newProxyInstance(
            sources.getClassLoader(), new Class<?>[] {sources}, (proxy, method, none) -> 7.0);
    return register.invoke(null, registry, seven);
  }

  private static void recordAll(Object metrics, List<Method> methods, Values values)
      throws ReflectiveOperationException {
    for (Method method : methods) {
      method.setAccessible(true);
      for (List<Object> arguments : combinations(method.getParameterTypes(), values)) {
        record(method.invoke(metrics, arguments.toArray()));
      }
    }
  }

  /** The arguments for a parameter of a type. */
  private interface Values {
    List<?> of(Class<?> type);
  }

  private static List<List<Object>> combinations(Class<?>[] types, Values values) {
    List<List<Object>> combinations = List.of(List.of());
    for (Class<?> type : types) {
      combinations =
          combinations.stream()
              .flatMap(
                  before ->
                      values.of(type).stream()
                          .map(value -> Stream.concat(before.stream(), Stream.of(value)).toList()))
              .toList();
    }
    return combinations;
  }

  private static List<?> arguments(Class<?> type) {
    if (type.isEnum()) {
      return List.of(type.getEnumConstants());
    }
    return switch (type.getSimpleName()) {
      case "boolean" -> List.of(true, false);
      case "int" -> List.of(1, 2, 3);
      case "String" -> List.of("cart", "home", "help", "legal", "other");
      default -> throw new IllegalArgumentException(type.getName());
    };
  }

  private static Object argument(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return switch (type.getSimpleName()) {
      case "boolean" -> true;
      case "int" -> 3;
      case "long" -> 2L;
      case "double" -> 0.25;
      case "Duration" -> Duration.ofMillis(300);
      case "String" -> "web";
      default -> throw new IllegalArgumentException(type.getName());
    };
  }

  private static void record(Object dataPoint) {
    if (dataPoint instanceof CounterDataPoint counter) {
      counter.inc();
    } else if (dataPoint instanceof GaugeDataPoint gauge) {
      gauge.set(4);
    } else if (dataPoint instanceof DistributionDataPoint distribution) {
      distribution.observe(0.3);
    } else if (dataPoint instanceof StateSetDataPoint states) {
      states.setTrue("open");
    }
  }
}
