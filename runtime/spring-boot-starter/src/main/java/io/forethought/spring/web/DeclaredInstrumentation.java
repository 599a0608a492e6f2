package io.forethought.spring.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.servlet.HttpInstrumentation;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.util.StreamUtils;

/**
 * Finds what javac generated for {@code @InstrumentHttp} of the application. The annotation itself
 * does not exist at run time, but the generated initializer is listed for servlet containers.
 */
final class DeclaredInstrumentation {

  private static final String LIST =
      "META-INF/services/jakarta.servlet.ServletContainerInitializer";
  private static final String GENERATED = "HttpInitializer";

  private final ClassLoader loader;

  DeclaredInstrumentation(@Nullable ClassLoader loader) {
    this.loader = loader == null ? DeclaredInstrumentation.class.getClassLoader() : loader;
  }

  /** Returns the builder of the first generated class; empty if there is none. */
  Optional<HttpInstrumentation.Builder> builder(PrometheusRegistry registry) {
    return names().flatMap(name -> builder(name, registry).stream()).findFirst();
  }

  private Stream<String> names() {
    try {
      List<URL> lists = Collections.list(loader.getResources(LIST));
      return lists.stream()
          .flatMap(list -> read(list).lines())
          .map(String::strip)
          .filter(line -> line.endsWith(GENERATED))
          .filter(name -> !name.equals(RequestsHttpInitializer.class.getName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(URL list) {
    try (var in = list.openStream()) {
      return StreamUtils.copyToString(in, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns empty for a class that only has a similar name. */
  private Optional<HttpInstrumentation.Builder> builder(String name, PrometheusRegistry registry) {
    Class<?> type = ClassUtils.resolveClassName(name, loader);
    try {
      Object builder =
          type.getMethod("instrumentation", PrometheusRegistry.class).invoke(null, registry);
      return builder instanceof HttpInstrumentation.Builder found
          ? Optional.of(found)
          : Optional.empty();
    } catch (NoSuchMethodException other) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The class " + name + " cannot be used", e);
    }
  }
}
