package io.forethought.processor.testing.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.DerivedName;
import io.forethought.processor.testing.random.RandomService.Measured;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
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
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Calls a service directly and through its decorator. */
public final class CalledService {

  private final RandomService service;
  private final Class<?> type;
  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Object box;
  private final Object plain;
  private final Object metered;
  private final CallTally tally = new CallTally(registry);
  private final List<List<Object>> received = new ArrayList<>();
  private Callable<?> behavior = () -> null;

  public CalledService(RandomService service, ClassLoader loader)
      throws ReflectiveOperationException {
    this.service = service;
    this.type = Class.forName("random." + service.decorated(), true, loader);
    Class<?> decorator = Class.forName("random." + service.name() + "Metered", true, loader);
    this.box =
        Class.forName("random.Kind$Box", true, loader)
            .getConstructors()[0]
            .newInstance(Class.forName("random.Kind", true, loader).getEnumConstants()[1], true);
    if (service.isClass()) {
      Class.forName("random.Behavior", true, loader)
          .getField("current")
          .set(null, (BiFunction<String, Object[], Callable<?>>) this::receive);
      this.plain = create(type.getDeclaredConstructor());
      this.metered = call(decorator.getDeclaredMethod("of", PrometheusRegistry.class), registry);
    } else {
      this.plain =
          Proxy.newProxyInstance(
              loader,
              new Class<?>[] {type},
              (proxy, method, arguments) -> receive(method.toString(), arguments).call());
      this.metered =
          call(decorator.getMethod("of", type, PrometheusRegistry.class), plain, registry);
    }
  }

  private static Object create(Constructor<?> constructor) throws ReflectiveOperationException {
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  private static Object call(Method factory, Object... arguments)
      throws ReflectiveOperationException {
    factory.setAccessible(true);
    return factory.invoke(null, arguments);
  }

  private Callable<?> receive(String method, Object[] arguments) {
    List<Object> call = new ArrayList<>(List.of(method));
    call.addAll(arguments == null ? List.of() : Arrays.asList(arguments));
    received.add(call);
    return behavior;
  }

  /** Calls each method with each behavior that it can have. */
  public void callAll() throws Exception {
    for (Method method : type.getDeclaredMethods()) {
      if (method.isSynthetic()) {
        continue;
      }
      method.setAccessible(true);
      Measured measured = measured(method);
      compare(method, measured, result(method, measured), null);
      if (measured.box()) {
        compare(method, measured, null, null);
      }
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
      return Measured.counted("random_" + DerivedName.snakeCase(service.name()) + "_last");
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
    tally.expect(measured, thrown, result != null);
  }

  private void compareInterrupted(Method method, Measured measured) throws Exception {
    Object result = result(method, measured);
    behavior =
        () -> {
          Thread.currentThread().interrupt();
          return result;
        };
    outcome(metered, method, arguments(method));
    assertThat(Thread.interrupted()).isTrue();
    tally.expect(measured, null, true);
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
        stage.complete(measured.box() ? box : "done");
      } else if (end instanceof CancellationException) {
        stage.cancel(true);
      } else {
        stage.completeExceptionally(end);
      }
      tally.expect(measured, end, true);
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
    tally.expect(measured, new IOException(), false);
    FutureTask<Object> canceled = new FutureTask<>(() -> "never");
    canceled.cancel(true);
    behavior = () -> canceled;
    outcome(metered, method, arguments(method));
    tally.expect(measured, new CancellationException(), false);
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

  private Object result(Method method, Measured measured) {
    Class<?> returned = method.getReturnType();
    if (measured.box()) {
      return returned.isInstance(box) ? box : CompletableFuture.completedFuture(box);
    }
    return result(returned);
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
