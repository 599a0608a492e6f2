package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a metric set of a library that is registered only in programs with a certain profile. Such
 * a library declares the same metrics several times, with the names of each profile, and registers
 * one of the sets.
 *
 * <pre>{@code
 * @Metrics(namespace = "db")
 * @ForProfile(HttpProfile.DEFAULT)
 * interface QueryMetrics extends Queries { … }
 *
 * @Metrics(namespace = "django", subsystem = "db")
 * @ForProfile(HttpProfile.DJANGO)
 * interface DjangoQueryMetrics extends Queries { … }
 * }</pre>
 *
 * <p>The catalogue of a program lists only the sets of its own profile, which is that of its {@link
 * InstrumentHttp}. At run time, {@code io.forethought.runtime.Profile} returns it.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ForProfile {

  /**
   * The profile. Sets for {@link HttpProfile#DEFAULT} are also registered in programs with the
   * profile {@link HttpProfile#OTEL}, which defines names for HTTP requests only.
   *
   * @return the profile
   */
  HttpProfile value();
}
