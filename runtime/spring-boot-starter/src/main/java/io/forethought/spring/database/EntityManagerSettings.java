package io.forethought.spring.database;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;

/** Passes settings to every entity manager factory, unless it has them. */
public final class EntityManagerSettings implements BeanPostProcessor {

  private final Supplier<Map<String, String>> settings;

  /**
   * Creates the post-processor.
   *
   * @param settings returns the settings
   */
  public EntityManagerSettings(Supplier<Map<String, String>> settings) {
    this.settings = settings;
  }

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof AbstractEntityManagerFactoryBean factory) {
      Map<String, Object> present = factory.getJpaPropertyMap();
      settings.get().forEach(present::putIfAbsent);
    }
    return bean;
  }
}
