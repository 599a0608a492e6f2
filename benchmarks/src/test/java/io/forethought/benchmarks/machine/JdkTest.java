package io.forethought.benchmarks.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkTest {

  @TempDir private Path home;

  @Test
  void isReadFromItsReleaseFile() throws IOException {
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"Acme\"\nJAVA_VERSION=\"17.0.15\"\nOS_ARCH=\"x\"\n");

    Jdk jdk = Jdk.at(home);

    assertThat(jdk).isEqualTo(new Jdk("Acme", "17.0.15"));
    assertThat(jdk.title()).isEqualTo("Acme 17.0.15");
    assertThat(jdk.feature()).isEqualTo("17");
  }

  @Test
  void needNotTellWhoBuiltIt() throws IOException {
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"25\"\n");

    assertThat(Jdk.at(home).title()).isEqualTo("25");
    assertThat(Jdk.at(home).feature()).isEqualTo("25");
  }
}
