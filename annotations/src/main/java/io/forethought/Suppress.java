package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Silences a rule for a declaration and everything inside it, and records the reason.
 *
 * <pre>{@code
 * @Suppress(value = "FT102", reason = "Existing dashboards read this name.")
 * @Counter(name = "shop_visits", help = "Pages opened by customers.")
 * void visited();
 * }</pre>
 *
 * <p>{@code @SuppressWarnings("FT102")} silences the rule as well, but has no reason and is not
 * kept in the class file: if a set in another module inherits the method, javac reports the finding
 * again. The compiler option {@code -Aforethought.reasons=required} rejects it.
 *
 * <p>javac rejects a suppression without a reason (FT906) and reports one that silences nothing
 * (FT901) or names no rule (FT902).
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD})
@Repeatable(Suppress.Several.class)
public @interface Suppress {

  /**
   * The code of the rule, which is printed in brackets before the finding: {@code FT102}.
   *
   * @return the code
   */
  String value();

  /**
   * Why the rule does not apply here, for the next reader of the declaration.
   *
   * @return a sentence
   */
  String reason();

  /**
   * Holds several suppressions of one declaration. Added by javac.
   *
   * <pre>{@code
   * @Suppress(value = "FT102", reason = "Existing dashboards read this name.")
   * @Suppress(value = "FT107", reason = "Customers know this unit.")
   * @Counter(name = "shop_traffic_gb", help = "Traffic billed to customers.")
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
