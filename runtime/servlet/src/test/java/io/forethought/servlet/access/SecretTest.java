package io.forethought.servlet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {

  @Test
  void aFileIsReadAgainSoThatTokensCanBeChanged(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("token");
    Secret secret = Secret.fromFile(file);
    assertThat(secret.is("")).isFalse();

    Files.writeString(file, "one\n");
    assertThat(secret.is("one")).isTrue();

    Files.writeString(file, "one\r\n\n  two  \n");
    assertThat(secret.is("one")).isTrue();
    assertThat(secret.is("two")).isTrue();
    assertThat(secret.is("")).isFalse();

    Files.writeString(file, "two");
    assertThat(secret.is("one")).isFalse();

    Files.delete(file);
    assertThat(secret.is("two")).isFalse();
  }

  @Test
  void aCallbackThatFailsLetsNobodyIn() {
    Secret failing =
        Secret.from(
            "the vault",
            () -> {
              throw new IllegalStateException("token=hunter2");
            });
    Secret holed = Secret.from("the vault", () -> Arrays.asList("one", null));

    assertThat(failing.is("hunter2")).isFalse();
    assertThat(holed.is("one")).isFalse();
    assertThat(failing).hasToString("the vault");
  }

  @Test
  void noValueMeansNobody() {
    assertThat(Secret.from("the vault", List::of).is("")).isFalse();
    assertThat(Secret.from("the vault", () -> List.of("", " ")).is("")).isFalse();
  }

  @Test
  void aVariableMustBeSet() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Secret.fromEnvironment("FORETHOUGHT_TEST_UNSET"))
        .withMessage(
            "The environment variable FORETHOUGHT_TEST_UNSET must contain a secret, but is not"
                + " set.");
    assertThat(Secret.fromEnvironment("PATH").is(System.getenv("PATH"))).isTrue();
  }
}
