package io.forethought.servlet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SecretTest {

  private static final Logger LOGGER = Logger.getLogger(Secret.class.getName());

  private final List<String> logged = new ArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord message) {
          logged.add(message.getLevel() + " " + new SimpleFormatter().formatMessage(message));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    LOGGER.addHandler(handler);
  }

  @AfterEach
  void stopListening() {
    LOGGER.removeHandler(handler);
  }

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
  void aByteOrderMarkIsNotPartOfAToken(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("token"), "\uFEFFone\n\uFEFF two\n\uFEFF\n");
    Secret secret = Secret.fromFile(file);

    assertThat(List.of("one", "two", "\uFEFFone", "", "\uFEFF"))
        .map(secret::is)
        .containsExactly(true, true, false, false, false);
    assertThat(Secret.from("the vault", () -> List.of("\uFEFFone")).is("one")).isTrue();
  }

  static List<Arguments> problems() {
    return List.of(
        arguments("there is no value", (Change) file -> Files.writeString(file, "")),
        arguments("there is no value", (Change) file -> Files.writeString(file, " \n\t\n")),
        arguments("there is no value", (Change) file -> Files.writeString(file, "\uFEFF\n")),
        arguments("the file does not exist", (Change) file -> {}),
        arguments("the file is a directory", (Change) Files::createDirectory),
        arguments(
            "the file is not in UTF-8",
            (Change) file -> Files.writeString(file, "\uFEFFone", StandardCharsets.UTF_16LE)),
        arguments(
            "the file has more than 65,536 bytes",
            (Change) file -> Files.writeString(file, "x".repeat(65_537))));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void aFileWithoutTokensIsReportedOnceAtTheStart(String cause, Change change, @TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("token");
    change.apply(file);
    Access access =
        Access.builder()
            .bearerToken(Secret.fromFile(file))
            .basic("prometheus", Secret.fromFile(file))
            .build();
    access.checkSecrets();

    String report =
        "SEVERE No secret from the file "
            + file
            + " is accepted for the metrics: "
            + cause
            + ". This is logged once, until it changes.";
    assertThat(logged).containsExactly(report, report);
    for (int i = 0; i < 3; i++) {
      assertThat(access.judge(new Caller("192.0.2.7", null, List.of(), false, "Bearer one")))
          .isEqualTo(Verdict.CREDENTIALS_WRONG);
    }
    assertThat(logged).hasSize(2);
  }

  @Test
  void eachChangeOfAFileIsReportedOnce(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("token");
    Secret secret = Secret.fromFile(file);
    Change missing = Files::deleteIfExists;
    Change valid = changed -> Files.writeString(changed, "one");
    Change empty = changed -> Files.writeString(changed, "");
    for (Change change : List.of(missing, valid, missing, empty, empty, valid, valid)) {
      change.apply(file);
      secret.is("one");
      secret.is("two");
    }

    String lost = "SEVERE No secret from the file " + file + " is accepted for the metrics: ";
    String once = ". This is logged once, until it changes.";
    String found = "INFO The secret in the file " + file + " can be read again.";
    assertThat(logged)
        .containsExactly(
            lost + "the file does not exist" + once,
            found,
            lost + "the file does not exist" + once,
            lost + "there is no value" + once,
            found);
  }

  @Test
  void aValidFileIsNotReported(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("token"), "x".repeat(65_535) + "\n");
    Secret secret = Secret.fromFile(file);
    secret.check();

    assertThat(secret.is("x".repeat(65_535))).isTrue();
    assertThat(logged).isEmpty();
  }

  @Test
  void theFirstFailureOfACallbackIsLoggedWithoutItsMessage() {
    Secret failing =
        Secret.from(
            "the vault",
            () -> {
              throw new IllegalStateException("token=hunter2");
            });
    Secret broken =
        Secret.from(
            "the other vault",
            () -> {
              throw new NoClassDefFoundError("hunter2");
            });
    Secret endless =
        Secret.from(
            "the third vault",
            () -> {
              throw new StackOverflowError("hunter2");
            });
    failing.check();
    assertThat(logged).isEmpty();

    assertThat(failing.is("hunter2")).isFalse();
    assertThat(failing.is("hunter2")).isFalse();
    assertThat(broken.is("hunter2")).isFalse();
    assertThat(endless.is("hunter2")).isFalse();
    assertThat(logged)
        .containsExactly(
            "SEVERE No secret from the vault is accepted for the metrics:"
                + " java.lang.IllegalStateException. This is logged once, until it changes.",
            "SEVERE No secret from the other vault is accepted for the metrics:"
                + " java.lang.NoClassDefFoundError. This is logged once, until it changes.",
            "SEVERE No secret from the third vault is accepted for the metrics:"
                + " java.lang.StackOverflowError. This is logged once, until it changes.");
    assertThat(failing).hasToString("the vault");
  }

  @Test
  void aNullIsNoValue() {
    Secret holed = Secret.from("the vault", () -> Arrays.asList("one", null));
    Secret missing = Secret.from("the vault", () -> null);

    assertThat(holed.is("one")).isFalse();
    assertThat(missing.is("one")).isFalse();
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

  /** Changes a file. */
  @FunctionalInterface
  interface Change {
    void apply(Path file) throws Exception;
  }
}
