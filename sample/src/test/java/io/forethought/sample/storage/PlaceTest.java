package io.forethought.sample.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

  @Test
  void withoutVariablesEverythingIsInThisProcess() {
    assertThat(Place.of(Map.of(), true))
        .isEqualTo(new Place("jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1", Optional.empty(), true));
  }

  @Test
  void variablesNameServers() {
    Map<String, String> environment =
        Map.of(
            "SHOP_DATABASE", "jdbc:postgresql://localhost/shop",
            "SHOP_REDIS", "redis://localhost:6379");

    assertThat(Place.of(environment, false))
        .isEqualTo(
            new Place(
                "jdbc:postgresql://localhost/shop", Optional.of("redis://localhost:6379"), false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jdbc:postgresql://localhost:1/shop?user=shop&password=hush | Connection refused
          jdbc:nothing://localhost/shop?password=hush | No suitable driver
          localhost/shop?password=hush | No suitable driver
          """)
  void databaseThatIsNotThereIsToldWithoutItsPassword(String address, String reason) {
    Place place = new Place(address, Optional.empty(), true);

    assertThatThrownBy(() -> Storage.open(place, Set.of(), new PrometheusRegistry()))
        .isInstanceOf(Unreachable.class)
        .hasMessage(
            """
            The shop cannot reach its database: %s
            Fix: set SHOP_DATABASE to a running one, such as jdbc:postgresql://localhost/shop?user=shop&password=…, or unset it.\
            """
                .formatted(reason));
  }

  @Test
  void redisThatIsNotThereIsTold() {
    Place place =
        new Place(Place.here("unused").database(), Optional.of("redis://localhost:1"), true);

    assertThatThrownBy(() -> Storage.open(place, Set.of(), new PrometheusRegistry()))
        .isInstanceOf(Unreachable.class)
        .hasMessage(
            """
            The shop cannot reach its Redis: Connection refused
            Fix: set SHOP_REDIS to a running one, such as redis://localhost:6379, or unset it.\
            """);
  }
}
