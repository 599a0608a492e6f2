package io.forethought.processor.testing.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.DerivedName;
import io.forethought.processor.testing.random.RandomService.Measured;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

/** Calls a service directly and through its decorator. */
public final class CalledService {

  private final RandomService service;
  private final Class<?> type;
  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Object plain;
  private final Object metered;
  private final CallTally tally = new CallTally(registry);
  private final List<List<Object>> received = new ArrayList<>();
  private Callable<?> behavior = () -> null;

  public CalledService(RandomService service, ClassLoader loader)
      throws ReflectiveOperationException {
    this.service = service;
    this.type = Class.forName("random." + service.name(), true, loader);
    this.plain =
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              List<Object> call = new ArrayList<>(List.of(method.toString()));
              call.addAll(arguments == null ? List.of() : Arrays.asList(arguments));
              received.add(call);
              return behavior.call();
            });
    Method of =
        Class.forName(type.getName() + "Metered", true, loader)
            .getMethod("of", type, PrometheusRegistry.class);
    of.setAccessible(true);
    this.metered = of.invoke(null, plain, registry);
  }

  /** Calls each method with each behavior that it can have. */
  public void callAll() throws Exception {
    for (Method method : type.getMethods()) {
      if (Modifier.isStatic(method.getModifiers())) {
        continue;
      }
      method.setAccessible(true);
      Measured measured = measured(method);
      compare(method, measured, result(method.getReturnType()), null);
      compareInterrupted(method, measured);
      for (Class<?> thrown : method.getExceptionTypes()) {
        compare(method, measured, null, exception(thrown));
      }
      compare(method, measured, null, new IllegalStateException());
      compare(method, measured, null, new StackOverflowError());
      if (Future.class.isAssignableFrom(method.getReturnType())
          || CompletionStage.class.isAssignableFrom(method.getReturnType())) {
        compareEnds(method, measured);
      }
      if (method.getReturnType() == Future.class) {
        compareDone(method, measured);
      }
    }
  }

  /** What was recorded, and what should have been. */
  public CallTally tally() {
    return tally;
  }

  private Measured measured(Method method) {
    if (method.getName().equals("last")) {
      String stem = "random_" + DerivedName.snakeCase(service.name()) + "_last";
      return new Measured(stem, false, false, true, false, false, List.of());
    }
    List<Class<?>> types = new ArrayList<>(List.of(method.getParameterTypes()));
    if (method.isVarArgs()) {
      types.remove(types.size() - 1);
    }
    String key =
        method.getName()
            + types.stream().map(Class::getSimpleName).collect(Collectors.joining(",", "(", ")"))
            + (method.isVarArgs() ? "[L" : "");
    return service.methods().get(key);
  }

  /** Compares a call that returns or throws something. */
  private void compare(Method method, Measured measured, Object result, Throwable thrown)
      throws Exception {
    behavior =
        () -> {
          if (thrown instanceof Error error) {
            throw error;
          }
          if (thrown != null) {
            throw (Exception) thrown;
          }
          return result;
        };
    Object[] arguments = arguments(method);
    received.clear();
    Object direct = outcome(plain, method, arguments);
    Object decorated = outcome(metered, method, arguments);

    assertThat(received).hasSize(2);
    assertThat(received.get(1)).isEqualTo(received.get(0));
    if (thrown != null) {
      assertThat(decorated).isSameAs(thrown);
    } else if (method.getReturnType().isPrimitive()) {
      assertThat(decorated).isEqualTo(direct);
    } else {
      assertThat(decorated).isSameAs(direct).isSameAs(result);
    }
    tally.expect(measured, thrown);
  }

  private void compareInterrupted(Method method, Measured measured) throws Exception {
    Object result = result(method.getReturnType());
    behavior =
        () -> {
          Thread.currentThread().interrupt();
          return result;
        };
    outcome(metered, method, arguments(method));
    assertThat(Thread.interrupted()).isTrue();
    tally.expect(measured, null);
  }

  /** Compares the ends of a stage that was not complete when the method returned. */
  private void compareEnds(Method method, Measured measured) throws Exception {
    for (Throwable end : new Throwable[] {null, new IOException(), new CancellationException()}) {
      CompletableFuture<Object> stage = new CompletableFuture<>();
      behavior = () -> stage;
      assertThat(outcome(metered, method, arguments(method))).isSameAs(stage);
      if (measured.inProgress()) {
        assertThat(tally.recorded()).containsEntry(measured.stem() + "_in_progress|", 1L);
      }
      if (end == null) {
        stage.complete("done");
      } else if (end instanceof CancellationException) {
        stage.cancel(true);
      } else {
        stage.completeExceptionally(end);
      }
      tally.expect(measured, end);
    }
  }

  /** Compares futures that are done but are not stages. */
  private void compareDone(Method method, Measured measured) throws Exception {
    FutureTask<Object> done = new FutureTask<>(() -> "done");
    done.run();
    compare(method, measured, done, null);
    FutureTask<Object> failed =
        new FutureTask<>(
            () -> {
              throw new IOException();
            });
    failed.run();
    behavior = () -> failed;
    outcome(metered, method, arguments(method));
    tally.expect(measured, new IOException());
    FutureTask<Object> canceled = new FutureTask<>(() -> "never");
    canceled.cancel(true);
    behavior = () -> canceled;
    outcome(metered, method, arguments(method));
    tally.expect(measured, new CancellationException());
  }

  private static Object outcome(Object target, Method method, Object[] arguments)
      throws IllegalAccessException {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      return thrown.getCause();
    }
  }

  private Object[] arguments(Method method) {
    return Arrays.stream(method.getParameterTypes()).map(this::argument).toArray();
  }

  private Object argument(Class<?> parameter) {
    if (parameter == int.class) {
      return 2;
    }
    if (parameter == long.class) {
      return 3L;
    }
    if (parameter == char.class) {
      return 'c';
    }
    if (parameter == boolean.class) {
      return true;
    }
    if (parameter.isEnum()) {
      return parameter.getEnumConstants()[1];
    }
    return parameter.isAssignableFrom(String.class) ? "a" : null;
  }

  private static Object result(Class<?> returned) {
    return switch (returned.getName()) {
      case "void" -> null;
      case "int" -> 1;
      case "long" -> 2L;
      case "boolean" -> true;
      case "double" -> 0.5;
      default ->
          returned.isAssignableFrom(CompletableFuture.class) && returned != Object.class
              ? CompletableFuture.completedFuture("now")
              : returned.isAssignableFrom(String.class) ? new String("result") : null;
    };
  }

  private static Throwable exception(Class<?> thrown) throws ReflectiveOperationException {
    return (Throwable) thrown.getDeclaredConstructor().newInstance();
  }
}
