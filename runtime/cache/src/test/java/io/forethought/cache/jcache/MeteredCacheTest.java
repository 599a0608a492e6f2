package io.forethought.cache.jcache;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.forethought.cache.Counts;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.cache.Cache;
import javax.cache.CacheManager;
import javax.cache.configuration.MutableConfiguration;
import javax.cache.spi.CachingProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrapped behaves as it did before. */
class MeteredCacheTest {

  private static final Map<Class<?>, Object> OTHERS =
      Stream.of(Cache.class, CacheManager.class)
          .collect(toMap(type -> type, type -> proxy(type, (proxy, method, arguments) -> null)));

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final List<Method> calls = new ArrayList<>();

  static Stream<Method> methods() {
    return Stream.of(Cache.class, CacheManager.class, CachingProvider.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        // A cache is asked for its name before it can be wrapped.
        .filter(method -> !method.getName().equals("getName"));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void anExceptionComesOutAsTheVerySameObject(Method method) {
    for (Throwable thrown : List.of(new IllegalStateException("down"), new StackOverflowError())) {
      Object wrapped =
          wrapped(
              method.getDeclaringClass(),
              (proxy, called, arguments) -> {
                throw thrown;
              });

      assertThat(catchThrowable(() -> method.invoke(wrapped, arguments(method))).getCause())
          .isSameAs(thrown);
    }
  }

  @ParameterizedTest
  @MethodSource("methods")
  void everyMethodAsksTheSameMethodAndGivesItsAnswer(Method method) throws Exception {
    Object wrapped =
        wrapped(
            method.getDeclaringClass(),
            (proxy, called, arguments) -> {
              calls.add(called);
              return answer(called.getReturnType());
            });

    Object answer = method.invoke(wrapped, arguments(method));

    assertThat(calls).contains(method);
    if (method.getReturnType() == CacheManager.class
        && method.getDeclaringClass() == CachingProvider.class) {
      assertThat(answer).isInstanceOf(MeteredManager.class);
    } else if (method.getReturnType() == Cache.class) {
      assertThat(answer).isInstanceOf(MeteredCache.class);
    } else {
      assertThat(answer).isEqualTo(answer(method.getReturnType()));
    }
  }

  @Test
  void keysThatCannotBeCountedDoNotHideTheException() {
    IllegalStateException down = new IllegalStateException("down");
    Cache<?, ?> cache =
        (Cache<?, ?>)
            wrapped(
                Cache.class,
                (proxy, called, arguments) -> {
                  throw down;
                });
    Set<?> odd =
        (Set<?>)
            proxy(
                Set.class,
                (proxy, called, arguments) -> {
                  throw new UnsupportedOperationException();
                });

    assertThat(catchThrowable(() -> getAll(cache, odd))).isSameAs(down);
    assertThat(catchThrowable(() -> getAll(cache, null))).isSameAs(down);
    assertThat(Counts.of(registry)).isEqualTo(new Counts(2, 0, 0, 2, 0, 0, 2));
  }

  @SuppressWarnings("unchecked")
  private static void getAll(Cache<?, ?> cache, Set<?> keys) {
    ((Cache<Object, Object>) cache).getAll(keys);
  }

  private Object wrapped(Class<?> type, InvocationHandler handler) {
    Object inner = proxy(type, handler);
    if (type == Cache.class) {
      return MeteredCaching.wrap((Cache<?, ?>) inner, registry);
    }
    return type == CacheManager.class
        ? MeteredCaching.wrap((CacheManager) inner, registry)
        : new MeteredCaching((CachingProvider) inner, registry);
  }

  private static Object proxy(Class<?> type, InvocationHandler handler) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "getName" -> "prices";
              case "hashCode" -> System.identityHashCode(proxy);
              case "equals" -> proxy == arguments[0];
              default -> handler.invoke(proxy, method, arguments);
            });
  }

  private static Object[] arguments(Method method) {
    return Arrays.stream(method.getParameterTypes()).map(MeteredCacheTest::argument).toArray();
  }

  private static Object argument(Class<?> type) {
    if (type == Set.class) {
      return Set.of("a", "b");
    } else if (type == Class.class) {
      return String.class;
    } else if (type.isAssignableFrom(MutableConfiguration.class) && type != Object.class) {
      return new MutableConfiguration<>();
    } else if (type == Object[].class) {
      return new Object[0];
    }
    return answer(type);
  }

  private static Object answer(Class<?> type) {
    if (type == boolean.class) {
      return true;
    } else if (type == Map.class) {
      return Map.of("a", "1");
    } else if (type == String.class || type == Object.class) {
      return "1";
    }
    return OTHERS.get(type);
  }
}
