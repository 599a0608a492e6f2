package io.forethought.boot.small;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.spring.ForethoughtRegistryAutoConfiguration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A misspelled property has no effect, so the log contains the right one. */
@Tag("once")
class UnknownNamesTest {

  private final Logged logged = Logged.begin();

  private final ApplicationContextRunner program =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(ForethoughtRegistryAutoConfiguration.class))
          .withBean("ordersDataSource", Object.class, Object::new);

  @AfterEach
  void close() {
    logged.close();
  }

  private List<String> messages(String... properties) {
    program.withPropertyValues(properties).run(context -> assertThat(context).hasNotFailed());
    return logged.messages();
  }

  @ParameterizedTest
  @CsvSource({
    "forethought.endpoint.tokenn, write forethought.endpoint.token",
    "forethought.endpoint.adresses, write forethought.endpoint.addresses",
    "forethought.endpoint.adresses[0], write forethought.endpoint.addresses",
    "forethought.endpoints.token-file, write forethought.endpoint.token-file",
    "forethought.datasources.enabled.x, write forethought.data-sources.enabled",
    "forethought.something.else.entirely, remove it"
  })
  void aPropertyThatDoesNotExistIsLoggedWithTheNearest(String property, String fix) {
    assertThat(messages(property + "=1"))
        .filteredOn(message -> message.contains("does not exist"))
        .singleElement()
        .asString()
        .isEqualTo("The property " + property + " does not exist.\nFix: " + fix + ".");
  }

  @Test
  void namesOfBeansAreChecked() {
    assertThat(
            messages(
                "forethought.data-sources.exclude=ordersDataSource,orderDatasource",
                "forethought.data-sources.aliases.ordersDataSource=orders",
                "forethought.migrations.connections.flyway=main"))
        .containsExactlyInAnyOrder(
            "The property forethought.data-sources.exclude names a bean that does not exist:"
                + " orderDatasource\nFix: write ordersDataSource.",
            "The property forethought.migrations.connections names a bean that does not exist:"
                + " flyway\nFix: remove it.");
  }

  @Test
  void propertiesThatExistAreNotLogged() {
    assertThat(
            messages(
                "forethought.enabled=true",
                "forethought.endpoint.tokenFile=/token",
                "forethought.endpoint.addresses[0]=10.0.0.1",
                "forethought.data-sources.aliases.ordersDataSource=orders",
                "forethought.http.ignore=/health",
                "other.forethought=1"))
        .isEmpty();
  }
}
