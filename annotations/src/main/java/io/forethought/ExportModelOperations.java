package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Counts what becomes of the rows of an entity. Stands on a class marked {@code @Entity}. It takes
 * the library {@code forethought-jpa}.
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
 * <p>Hibernate finds its way by itself. EclipseLink is told by a property of the persistence unit:
 * {@code eclipselink.session.customizer} names {@code
 * io.forethought.jpa.eclipselink.ModelCustomizer}. With other providers the class that javac writes
 * beside the entity is named as its listener: {@code @EntityListeners(OrderOperations.class)}; or
 * {@code META-INF/forethought/models.xml} as a mapping file, for all entities.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ExportModelOperations {

  /**
   * What the label {@code model} says: a few words in snake case, which no other entity of the
   * module has.
   *
   * @return the model; empty for the name of the entity in snake case
   */
  String value() default "";
}
