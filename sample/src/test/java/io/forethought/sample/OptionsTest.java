package io.forethought.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.forethought.sample.web.Listening;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

  @Test
  void withoutOptionsTheShopListensOnLoopbackOnly() {
    assertThat(Options.read(List.of()))
        .isEqualTo(
            new Options(
                Listening.on("localhost", 8080),
                false,
                true,
                Duration.ofMillis(25),
                0.2,
                1,
                false,
                false));
  }

  @Test
  void everyOptionIsRead() {
    Options options =
        Options.read(
            List.of(
                "--port=0",
                "--host=0.0.0.0",
                "--metrics-port=9400",
                "--traffic",
                "--skip-migration",
                "--payment-delay=2000",
                "--failing-payments=90",
                "--help"));

    assertThat(options)
        .isEqualTo(
            new Options(
                new Listening("0.0.0.0", 0, OptionalInt.of(9400)),
                true,
                false,
                Duration.ofSeconds(2),
                0.9,
                1,
                false,
                true));
  }

  @Test
  void eachWorkerHasTheOptionsOfTheShop() {
    Options options =
        Options.read(
            List.of(
                "--workers=4",
                "--host=0.0.0.0",
                "--traffic",
                "--skip-migration",
                "--failing-payments=90"));

    assertThat(options.workers()).isEqualTo(4);
    assertThat(Options.read(options.ofWorker(8081)))
        .isEqualTo(
            new Options(
                new Listening("0.0.0.0", 8081, OptionalInt.empty(), true),
                false,
                false,
                Duration.ofMillis(25),
                0.9,
                1,
                true,
                false));
  }

  @Test
  void workersHaveNoPortOfTheirOwnForTheMetrics() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.read(List.of("--workers=2", "--metrics-port=9400")))
        .withMessage(
            "\"--metrics-port\" cannot be combined with \"--workers\": each worker serves the"
                + " metrics of all, on the port of the shop.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --prot=1     | "--prot=1" is not an option.
          --traffic=no | "--traffic=no" is not an option.
          --port       | "--port" is not an option.
          shop         | "shop" is not an option.
          --host=      | "--host=" has no address.
          --port=      | "--port=" is not a port: a port is a number from 0 to 65535.
          --port=http  | "--port=http" is not a port: a port is a number from 0 to 65535.
          --port=65536 | "--port=65536" is not a port: a port is a number from 0 to 65535.
          --port=-1    | "--port=-1" is not a port: a port is a number from 0 to 65535.
          --metrics-port=x       | "--metrics-port=x" is not a port: a port is a number from 0 to 65535.
          --workers=0            | "--workers=0" is not a number of workers: a number of workers is a number from 1 to 64.
          --payment-delay=1s     | "--payment-delay=1s" is not a duration in milliseconds: a duration in milliseconds is a number from 0 to 60000.
          --failing-payments=101 | "--failing-payments=101" is not a percentage: a percentage is a number from 0 to 100.
          """)
  void whatIsNoOptionIsNamed(String argument, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.read(List.of(argument)))
        .withMessage(message);
  }
}
