package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an info metric: facts about the program as labels of one series whose value is 1.
 *
 * <pre>{@code
 * @Info(help = "Version and revision of the shop that is running.")
 * void build(String version, String revision);
 * }</pre>
 *
 * <pre>{@code
 * # HELP shop_build_info Version and revision of the shop that is running.
 * # TYPE shop_build_info gauge
 * shop_build_info{revision="1f3c",version="2.4.0"} 1
 * }</pre>
 *
 * <p>The method returns {@code void}. Its parameters are {@code String}s and need no bound, because
 * a later call replaces the single series. Nothing is exposed before the first call.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Info {

  /**
   * The complete name exactly as it is exposed: {@code "shop_build_info"}. If empty, it is derived
   * from namespace, subsystem, method, unit and {@code _info}.
   *
   * @return the name
   */
  String name() default "";

  /**
   * One sentence that explains to a colleague what is measured. It must say more than the name
   * does.
   *
   * @return the help text
   */
  String help() default "";
}
