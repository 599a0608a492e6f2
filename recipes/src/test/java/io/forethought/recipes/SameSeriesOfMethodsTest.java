package io.forethought.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Scrape;
import io.micrometer.core.aop.CountedAspect;
import io.micrometer.core.aop.TimedAspect;
import io.micrometer.core.instrument.Clock;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.reflect.MethodSignature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Runs methods with Micrometer's aspects, and with what the recipe makes of them. */
class SameSeriesOfMethodsTest {

  private static final String METHODS =
      """
        @Timed(value = "shop.take", description = "Time to take an order.")
        @Counted("shop.taken")
        public void take(boolean fails) {
          if (fails) {
            throw new IllegalStateException();
          }
        }

        @Timed(value = "shop.find", histogram = true, serviceLevelObjectives = 0.3)
        public void find(boolean fails) {}

        @Counted(value = "shop.failures", recordFailuresOnly = true)
        public void ship(boolean fails) {
          take(fails, 1);
        }

        private void take(boolean fails, int times) {
          if (fails) {
            throw new IllegalStateException();
          }
        }
      """;

  private static final String IMPORTS =
      """
      package shop;

      import io.micrometer.core.annotation.Counted;
      import io.micrometer.core.annotation.Timed;
      """;

  @TempDir private Path folder;

  @BeforeEach
  @AfterEach
  void clear() {
    PrometheusRegistry.defaultRegistry.clear();
  }

  @Test
  void aClass() throws Exception {
    Program before =
        Program.of(
            IMPORTS
                + "\npublic class Orders {\n\n"
                + METHODS
                + "\n  public static Orders create() {\n    return new Orders();\n  }\n}\n");
    Program.Converted after = before.converted(new FromMicrometerAnnotations(false));

    List<String> old = before(before);
    try (URLClassLoader loader = after.program().compiled(folder.resolve("after"))) {
      Class<?> type = loader.loadClass("shop.OrdersMetered");
      run(type, type.getMethod("of").invoke(null));
    }
    assertThat(series()).containsAll(old);
    assertThat(old).hasSizeGreaterThan(60);
  }

  @Test
  void aBeanOfSpring() throws Exception {
    Program before =
        Program.of(
            IMPORTS
                + "import org.springframework.stereotype.Service;\n\n@Service\n"
                + "public class Orders implements OrderService {\n\n"
                + METHODS
                + "}\n",
            """
            package shop;

            public interface OrderService {
              void take(boolean fails);

              void find(boolean fails);

              void ship(boolean fails);
            }
            """);
    Program.Converted after = before.converted(new FromMicrometerAnnotations(false));

    assertThat(after.kept()).isEmpty();
    List<String> old = before(before);
    try (URLClassLoader loader = after.program().compiled(folder.resolve("after"));
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      context.setClassLoader(loader);
      context.scan("shop");
      context.refresh();
      Class<?> type = loader.loadClass("shop.OrderService");
      run(type, context.getBean(type));
      assertThat(series()).containsAll(old);
    }
  }

  private static void run(Class<?> type, Object orders) throws ReflectiveOperationException {
    for (String name : List.of("take", "find", "ship")) {
      Method method = type.getMethod(name, boolean.class);
      method.invoke(orders, false);
      try {
        method.invoke(orders, true);
      } catch (InvocationTargetException expected) {
        assertThat(expected.getCause()).isInstanceOf(IllegalStateException.class);
      }
    }
  }

  /** The series that Micrometer's aspects record. */
  private List<String> before(Program program) throws Exception {
    PrometheusMeterRegistry registry =
        new PrometheusMeterRegistry(
            PrometheusConfig.DEFAULT, PrometheusRegistry.defaultRegistry, Clock.SYSTEM);
    try (URLClassLoader loader = program.compiled(folder.resolve("before"))) {
      Class<?> type = loader.loadClass("shop.Orders");
      Object orders = type.getConstructor().newInstance();
      for (String name : List.of("take", "find", "ship")) {
        for (boolean fails : List.of(false, true)) {
          call(registry, orders, type.getMethod(name, boolean.class), fails);
        }
      }
    }
    List<String> series = series();
    clear();
    return series;
  }

  private static void call(
      PrometheusMeterRegistry registry, Object orders, Method method, boolean fails) {
    ProceedingJoinPoint call =
        fake(
            ProceedingJoinPoint.class,
            orders,
            method,
            () -> counted(registry, orders, method, fails));
    try {
      if (method.isAnnotationPresent(io.micrometer.core.annotation.Timed.class)) {
        new TimedAspect(registry).timedMethod(call);
      } else {
        call.proceed();
      }
    } catch (Throwable expected) {
      assertThat(fails).isTrue();
    }
  }

  private static Object counted(
      PrometheusMeterRegistry registry, Object orders, Method method, boolean fails)
      throws Throwable {
    Call plain = () -> method.invoke(orders, fails);
    io.micrometer.core.annotation.Counted counted =
        method.getAnnotation(io.micrometer.core.annotation.Counted.class);
    return counted == null
        ? plain.run()
        : new CountedAspect(registry)
            .interceptAndRecord(fake(ProceedingJoinPoint.class, orders, method, plain), counted);
  }

  private interface Call {
    Object run() throws Throwable;
  }

  /** What AspectJ would pass for a call. */
  private static <T> T fake(Class<T> type, Object target, Method method, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, asked, arguments) ->
                switch (asked.getName()) {
                  case "proceed" -> call.run();
                  case "getTarget" -> target;
                  case "getSignature" -> fake(MethodSignature.class, target, method, call);
                  case "getStaticPart" -> fake(JoinPoint.StaticPart.class, target, method, call);
                  case "getMethod" -> method;
                  case "getName" -> method.getName();
                  case "getDeclaringTypeName" -> target.getClass().getName();
                  case "getArgs" -> new Object[0];
                  default -> throw new UnsupportedOperationException(asked.toString());
                }));
  }

  /**
   * The series without labels that go or come, and without maxima and times. Values of series that
   * only differ in these labels are added.
   */
  private static List<String> series() {
    Map<String, Double> sums = new TreeMap<>();
    Scrape.text(PrometheusRegistry.defaultRegistry)
        .lines()
        .filter(line -> line.startsWith("shop_") && !line.matches(".*_(max|sum)[{ ].*"))
        .map(line -> line.replaceAll("\\b(class|method|exception|result|outcome)=\"[^\"]*\",?", ""))
        .map(line -> line.replace(",}", "}").replace("{}", ""))
        .forEach(
            line -> {
              int space = line.lastIndexOf(' ');
              boolean time = line.contains("_bucket{") && !line.contains("+Inf");
              double value = time ? 0 : Double.parseDouble(line.substring(space + 1));
              sums.merge(line.substring(0, space), value, Double::sum);
            });
    return sums.entrySet().stream().map(Object::toString).toList();
  }
}
