package io.forethought.spring.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Logs properties that do not exist, and names of beans in properties that no bean has. Spring Boot
 * ignores them, so that a misspelled restriction would have no effect.
 */
public final class UnknownNames implements SmartInitializingSingleton {

  private static final System.Logger LOG = System.getLogger(UnknownNames.class.getName());

  private final Environment environment;
  private final ListableBeanFactory beans;
  private final PropertyNames known;
  private final Map<String, ? extends Collection<String>> named;

  /**
   * Creates the check.
   *
   * @param environment contains the properties
   * @param beans the beans of the application
   * @param known the properties that exist
   * @param named the names of beans that each of these properties contains
   */
  public UnknownNames(
      Environment environment,
      ListableBeanFactory beans,
      PropertyNames known,
      Map<String, ? extends Collection<String>> named) {
    this.environment = environment;
    this.beans = beans;
    this.known = known;
    this.named = Map.copyOf(named);
  }

  @Override
  public void afterSingletonsInstantiated() {
    ConfigurationPropertySources.get(environment).forEach(this::checkProperties);
    named.forEach((property, names) -> names.forEach(name -> checkBean(property, name)));
  }

  private void checkProperties(ConfigurationPropertySource source) {
    if (source instanceof IterableConfigurationPropertySource names && isOfProgram(source)) {
      names.stream()
          .filter(known::isMissing)
          .map(ConfigurationPropertyName::toString)
          .sorted()
          .forEach(
              name ->
                  warn("The property " + name + " does not exist.", name, known.withoutContent()));
    }
  }

  /** The variables of the system and of Java also contain settings that are no properties. */
  private static boolean isOfProgram(ConfigurationPropertySource source) {
    Object underlying = source.getUnderlyingSource();
    return !(underlying instanceof SystemEnvironmentPropertySource)
        && !(underlying instanceof PropertiesPropertySource system
            && system.getName().equals(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME));
  }

  private void checkBean(String property, String name) {
    if (!beans.containsBean(name)) {
      List<String> all =
          List.of(BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beans, Object.class));
      warn("The property " + property + " names a bean that does not exist: " + name, name, all);
    }
  }

  private static void warn(String what, String name, Collection<String> known) {
    String fix =
        Nearest.to(name, Set.copyOf(known)).map(each -> "write " + each).orElse("remove it");
    LOG.log(System.Logger.Level.WARNING, what + "\nFix: " + fix + ".");
  }
}
