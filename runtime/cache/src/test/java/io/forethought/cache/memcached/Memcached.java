package io.forethought.cache.memcached;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.forethought.cache.Redis;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A real memcached on a port of its own. */
record Memcached(Process process, int port) implements AutoCloseable {

  /**
   * Starts the memcached of the machine. Where it is missing the test is skipped, but not where the
   * environment says {@code CI=true}: there it fails, so that nobody takes a skipped test for a
   * green one.
   */
  static Memcached start() throws IOException {
    Optional<Path> program =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(folder -> Path.of(folder, "memcached"))
            .filter(Files::isExecutable)
            .findFirst();
    if (program.isEmpty()) {
      String missing = "memcached is missing: install it (Debian: apt-get install memcached).";
      assertThat(System.getenv("CI")).as(missing).isNotEqualTo("true");
      System.err.println("SKIPPED, NOT TESTED: " + missing);
      assumeThat(program).as(missing).isPresent();
    }
    int port = Redis.freePort();
    Process process =
        new ProcessBuilder(
                program.orElseThrow().toString(),
                "-u",
                "root",
                "-l",
                "127.0.0.1",
                "-p",
                Integer.toString(port))
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    await()
        .ignoreExceptions()
        .until(
            () -> {
              try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
              }
            });
    return new Memcached(process, port);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
