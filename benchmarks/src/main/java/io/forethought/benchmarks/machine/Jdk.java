package io.forethought.benchmarks.machine;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A JDK that is measured.
 *
 * @param vendor who built it, empty if it does not tell
 * @param version its version: {@code 17.0.15}
 */
public record Jdk(String vendor, String version) {

  /**
   * The JDK in a folder.
   *
   * @param home the folder
   * @throws IOException if it holds no JDK
   */
  public static Jdk at(Path home) throws IOException {
    Properties release = new Properties();
    try (Reader file = Files.newBufferedReader(home.resolve("release"))) {
      release.load(file);
    }
    return new Jdk(unquoted(release, "IMPLEMENTOR"), unquoted(release, "JAVA_VERSION"));
  }

  private static String unquoted(Properties release, String key) {
    return release.getProperty(key, "").replace("\"", "").strip();
  }

  /** The number that a release goes by: {@code 17}. */
  public String feature() {
    return version.replaceFirst("\\D.*", "");
  }

  /** Who and which: {@code Debian 17.0.15}. */
  public String title() {
    return (vendor + " " + version).strip();
  }
}
