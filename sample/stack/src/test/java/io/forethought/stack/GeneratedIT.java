package io.forethought.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Tests that what is generated for the sample is what its other files use. */
class GeneratedIT {

  @Test
  void serviceMonitorIsTheGeneratedOne() throws IOException {
    Path monitor = Operations.SAMPLE.resolve("kubernetes/operator/servicemonitor.yaml");
    String generated = Files.readString(Operations.file("servicemonitor.yaml"));
    if (Boolean.getBoolean("forethought.rewrite")) {
      Files.writeString(monitor, generated);
    }

    assertThat(Files.readString(monitor)).isEqualTo(generated);
  }
}
