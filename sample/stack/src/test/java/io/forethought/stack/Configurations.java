package io.forethought.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the configuration of Prometheus with the generated rules, and with faults. */
final class Configurations {

  private static final String UP =
      """
      groups:
        - name: targets
          rules:
            - alert: TargetDown
              expr: up == 0
              for: 1m
      """;

  /** A rule with the name of a generated one that cannot be evaluated. */
  private static final String FAILING =
      """
      groups:
        - name: failing
          rules:
            - alert: LabelOverflow
              expr: vector(1) + on () (up or vector(1) or label_replace(up, "a", "b", "", ""))
      """;

  private final int alertmanager;
  private final List<String> files = new ArrayList<>();
  private final StringBuilder jobs = new StringBuilder();

  Configurations(Path folder, int alertmanager) throws IOException {
    this.alertmanager = alertmanager;
    Files.createDirectories(folder);
    for (String name : List.of("alerts.yml", "recording.yml")) {
      write(folder, name, Files.readString(Operations.file(name)));
    }
    write(folder, "up.yml", UP);
  }

  private void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    files.add(folder.resolve(name).toString());
  }

  /** Without one of its rule files. */
  Configurations without(String file) {
    files.removeIf(name -> name.endsWith(file));
    return this;
  }

  /** With other alerts than the generated ones. */
  Configurations alerts(Path folder, String old, String changed) throws IOException {
    String text = Files.readString(Operations.file("alerts.yml"));
    if (!text.contains(old)) {
      throw new AssertionError(old + " is not in alerts.yml");
    }
    Files.writeString(folder.resolve("alerts.yml"), text.replace(old, changed));
    return this;
  }

  /** With a rule that cannot be evaluated. */
  Configurations failing(Path folder) throws IOException {
    write(folder, "failing.yml", FAILING);
    return this;
  }

  /** With a job, whose settings may follow its name. */
  Configurations job(String name, String target, String... settings) {
    jobs.append("  - job_name: ").append(name).append("\n");
    for (String setting : settings) {
      jobs.append("    ").append(setting).append("\n");
    }
    jobs.append("    static_configs: [{targets: [").append(target).append("]}]\n");
    return this;
  }

  /** The text of the configuration. */
  String text() {
    return "global: {scrape_interval: 2s, evaluation_interval: 3s}\n"
        + ("rule_files: " + files + "\n")
        + (alertmanager == 0
            ? ""
            : "alerting: {alertmanagers: [{static_configs: [{targets: ['127.0.0.1:"
                + alertmanager
                + "']}]}]}\n")
        + "scrape_configs:\n"
        + jobs;
  }
}
