package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Silences a rule at the declaration it stands on and in all that is in it, and says why.
 *
 * <pre>{@code
 * @Suppress(value = "FT102", reason = "The dashboards of 2019 read this name.")
 * @Counter(name = "shop_visits", help = "Pages that customers opened.")
 * void visited();
 * }</pre>
 *
 * <p>{@code @SuppressWarnings("FT102")} silences as well, but has no room for a reason, and is gone
 * from the class file: a set in another module that inherits the method is told again. The compiler
 * option {@code -Aforethought.reasons=required} refuses it.
 *
 * <p>A suppression without a reason is an error (FT906); one that silences nothing (FT901) or names
 * no rule (FT902) is told.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD})
@Repeatable(Suppress.Several.class)
public @interface Suppress {

  /**
   * The code of the rule, as it stands in brackets before the finding: {@code FT102}.
   *
   * @return the code
   */
  String value();

  /**
   * Why the rule does not hold here, for whoever reads the declaration next.
   *
   * @return a sentence
   */
  String reason();

  /**
   * Holds several suppressions at one place; javac writes it by itself.
   *
   * <pre>{@code
   * @Suppress(value = "FT102", reason = "The dashboards of 2019 read this name.")
   * @Suppress(value = "FT107", reason = "The unit is what our customers call it.")
   * @Counter(name = "shop_traffic_gb", help = "Traffic that customers pay for.")
   * void paid(@Amount double gigabytes);
   * }</pre>
   *
   * @since 0.1.0
   */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD})
  @interface Several {

    /**
     * The suppressions.
     *
     * @return the suppressions
     */
    Suppress[] value();
  }
}
