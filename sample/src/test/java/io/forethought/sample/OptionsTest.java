package io.forethought.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

  @Test
  void withoutOptionsTheShopListensOnLoopbackOnly() {
    assertThat(Options.read(List.of()))
        .isEqualTo(new Options("localhost", 8080, false, true, false));
  }

  @Test
  void everyOptionIsRead() {
    Options options =
        Options.read(
            List.of("--port=0", "--host=0.0.0.0", "--traffic", "--skip-migration", "--help"));

    assertThat(options).isEqualTo(new Options("0.0.0.0", 0, true, false, true));
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
          """)
  void whatIsNoOptionIsNamed(String argument, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.read(List.of(argument)))
        .withMessage(message);
  }
}
