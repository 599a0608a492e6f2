package io.forethought.stack;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sample as its compose file and its Dockerfile start it. */
final class Release {

  private Release() {}

  /** The compose file, with options of the shop. */
  static Compose of(String options) {
    return Compose.read(
        Operations.SAMPLE.resolve("compose.yaml"),
        Map.of(
            "SHOP_OPTIONS", options,
            "SHOP_METRICS_TOKEN", "token-of-a-test",
            "SHOP_DATABASE_PASSWORD", "database-password-of-a-test",
            "SHOP_GRAFANA_PASSWORD", "grafana-password-of-a-test"));
  }

  static Dockerfile image() throws IOException {
    return Dockerfile.read(Operations.SAMPLE.resolve("Dockerfile"));
  }

  /** The image with another main class. */
  static Dockerfile image(Class<?> main) throws IOException {
    List<String> command = new ArrayList<>(image().command());
    int jar = command.indexOf("-jar");
    command.set(jar, "-cp");
    command.set(jar + 1, command.get(jar + 1) + File.pathSeparator + classes(main));
    command.add(main.getName());
    return new Dockerfile(command, Map.of());
  }

  private static Path classes(Class<?> main) {
    return Path.of(URI.create(main.getProtectionDomain().getCodeSource().getLocation().toString()));
  }
}
