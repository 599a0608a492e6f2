package io.forethought.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The names that a program chose for the metrics of Forethought's integrations: for HTTP requests,
 * models, databases, caches and migrations.
 *
 * <p>A web application chooses it once, for all of them:
 *
 * <pre>{@code
 * @InstrumentHttp(profile = HttpProfile.DJANGO)
 * public final class Shop {}
 * }</pre>
 *
 * <p>A program without HTTP requests sets the system property {@value #PROPERTY}, which takes
 * precedence: {@code java -Dforethought.profile=DJANGO -jar jobs.jar}.
 *
 * @since 0.1.0
 */
public enum Profile {
  /** {@code db_execute_total} and others, named as Prometheus recommends. */
  DEFAULT,

  /** {@code django_db_execute_total} and the other metrics of django-prometheus 2.5. */
  DJANGO,

  /** OpenTelemetry's names for HTTP requests. Everything else has the names of {@link #DEFAULT}. */
  OTEL;

  /** The system property that sets the profile. */
  public static final String PROPERTY = "forethought.profile";

  /** Written by the annotation processor, beside the classes of the program. */
  private static final String FILE = "forethought/import/profile";

  /** The content of the file by class loader: a driver needs it for each connection. */
  private static final Map<ClassLoader, Optional<Profile>> WRITTEN = new WeakHashMap<>();

  /**
   * Returns the profile of the running program. Integrations call this when they register their
   * metrics. Each call reads the system property; the file is read once for each class loader.
   *
   * @return that of the system property, otherwise that of the program's {@code @InstrumentHttp},
   *     otherwise {@link #DEFAULT}
   * @throws IllegalStateException if the system property names no profile; the message contains the
   *     fix
   */
  public static Profile ofProgram() {
    @Nullable String set = System.getProperty(PROPERTY);
    if (set != null && !set.isBlank()) {
      return named(set.strip());
    }
    // First the program's own class loader: Forethought's can belong to several programs.
    Optional<Profile> written = written(Thread.currentThread().getContextClassLoader());
    if (written.isEmpty()) {
      written = written(Profile.class.getClassLoader());
    }
    return written.orElse(DEFAULT);
  }

  private static Profile named(String name) {
    Optional<Profile> named = constant(name.toUpperCase(Locale.ROOT));
    if (named.isEmpty()) {
      throw new IllegalStateException(
          "The system property "
              + PROPERTY
              + " is \""
              + name
              + "\", which is not a profile.\nFix: set one of "
              + Arrays.toString(values()).replaceAll("[\\[\\]]", "")
              + ", or remove the property.");
    }
    return named.get();
  }

  private static Optional<Profile> constant(String name) {
    for (Profile profile : values()) {
      if (profile.name().equals(name)) {
        return Optional.of(profile);
      }
    }
    return Optional.empty();
  }

  private static Optional<Profile> written(@Nullable ClassLoader loader) {
    if (loader == null) {
      return Optional.empty();
    }
    synchronized (WRITTEN) {
      Optional<Profile> known = WRITTEN.get(loader);
      if (known == null) {
        known = read(loader);
        WRITTEN.put(loader, known);
      }
      return known;
    }
  }

  private static Optional<Profile> read(ClassLoader loader) {
    @Nullable URL file = loader.getResource(FILE);
    if (file == null) {
      return Optional.empty();
    }
    try {
      URLConnection connection = file.openConnection();
      // Cached, the jar would stay open after the program is gone.
      connection.setUseCaches(false);
      try (InputStream in = connection.getInputStream()) {
        String name = new String(in.readAllBytes(), UTF_8).strip();
        return Optional.of(constant(name).orElse(DEFAULT));
      }
    } catch (IOException unreadable) {
      return Optional.of(DEFAULT);
    }
  }
}
