package io.forethought.multiprocess.python;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The real Python client.
 *
 * @param path where a version is that is not installed, empty for the installed one
 */
record PythonClient(String path) {

  private static final Path SCRIPTS = Path.of("src/test/resources/python");

  private static final String PYTHON = "/usr/bin/python3";

  /**
   * Returns the client of the Debian package. If it is not installed, the test is skipped, and says
   * so. With {@code CI=true} in the environment the test fails instead.
   */
  static PythonClient installed() throws Exception {
    PythonClient client = new PythonClient("");
    boolean isFound = Files.isExecutable(Path.of(PYTHON)) && client.isFound();
    if (!isFound) {
      String missing =
          "The Python client is missing: install it (Debian: apt-get install"
              + " python3-prometheus-client).";
      assertThat(System.getenv("CI")).as(missing).isNotEqualTo("true");
      System.err.println("SKIPPED, NOT TESTED: " + missing);
      assumeThat(isFound).as(missing).isTrue();
    }
    return client;
  }

  /**
   * Returns the client since 0.18 in the folder that the system property {@code
   * forethought.python-client} names. Debian has none, so the test is skipped without it.
   */
  static PythonClient current() {
    String folder = System.getProperty("forethought.python-client", "");
    if (folder.isEmpty()) {
      System.err.println(
          "SKIPPED, NOT TESTED: unpack prometheus_client 0.18 or later, and name the folder in"
              + " -Dforethought.python-client.");
      assumeThat(folder).isNotEmpty();
    }
    return new PythonClient(folder);
  }

  private boolean isFound() throws Exception {
    return run(Path.of("."), "-c", "import prometheus_client").code() == 0;
  }

  /** What a program has printed. */
  record Outcome(int code, String out, String err) {}

  /** Runs a script of the tests with a shared directory, and returns what it prints. */
  String script(Path directory, String script, String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of(SCRIPTS.resolve(script).toString()));
    all.addAll(List.of(arguments));
    Outcome outcome = run(directory, all.toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.out();
  }

  /** Starts a script of the tests with a shared directory. Its first line is read. */
  Process start(Path directory, String script, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(PYTHON, SCRIPTS.resolve(script).toString()));
    command.addAll(List.of(arguments));
    Process process =
        builder(directory, command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    assertThat(process.inputReader().readLine()).isNotNull();
    return process;
  }

  private ProcessBuilder builder(Path directory, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PROMETHEUS_MULTIPROC_DIR", directory.toString());
    builder.environment().put("PYTHONPATH", path);
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    return builder;
  }

  Outcome run(Path directory, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(PYTHON));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("python", ".out");
    Path err = Files.createTempFile("python", ".err");
    Process process =
        builder(directory, command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      return new Outcome(
          process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } finally {
      process.destroyForcibly();
      Files.delete(out);
      Files.delete(err);
    }
  }
}
