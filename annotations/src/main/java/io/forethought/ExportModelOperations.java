package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Counts the inserts, updates and deletes of an entity. Put it on a class that is marked
 * {@code @Entity}. Requires the library {@code forethought-jpa}.
 *
 * <pre>{@code
 * @Entity
 * @ExportModelOperations("order")
 * public class Order { … }
 * }</pre>
 *
 * <pre>{@code
 * model_inserts_total{model="order"} 3.0
 * model_updates_total{model="order"} 1.0
 * model_deletes_total{model="order"} 0.0
 * }</pre>
 *
 * <p>Hibernate needs no configuration. For EclipseLink, set the property {@code
 * eclipselink.session.customizer} of the persistence unit to {@code
 * io.forethought.jpa.eclipselink.ModelCustomizer}. For other providers, javac generates a listener
 * next to the entity: add {@code @EntityListeners(OrderOperations.class)}, or add the mapping file
 * {@code META-INF/forethought/models.xml} to cover all entities.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ExportModelOperations {

  /**
   * The value of the label {@code model}: a few words in snake case, unique among the entities of
   * the module.
   *
   * @return the model; if empty, the name of the entity in snake case
   */
  String value() default "";
}
