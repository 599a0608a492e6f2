package io.forethought.processor.operations.output.scrape;

import io.forethought.processor.operations.output.GeneratedFile;
import io.forethought.processor.operations.output.yaml.YamlMapping;
import io.forethought.processor.operations.output.yaml.YamlNode;
import io.forethought.processor.operations.output.yaml.YamlScalar;
import io.forethought.processor.operations.output.yaml.YamlSequence;
import io.forethought.processor.operations.output.yaml.YamlWriter;
import java.util.List;

/** {@code prometheus.yml}: a configuration with which a Prometheus can start. */
final class PrometheusConfiguration {

  private static final String NAME = "prometheus.yml";

  private PrometheusConfiguration() {}

  static GeneratedFile file(ScrapeSettings settings) {
    YamlMapping document =
        YamlMapping.EMPTY
            .with("global", YamlMapping.EMPTY.with("evaluation_interval", settings.interval()))
            .with(
                List.of("These files are generated, too. Keep them beside this one."),
                "rule_files",
                texts(List.of("recording.yml", "alerts.yml")));
    if (!settings.alertmanagers().isEmpty()) {
      document = document.with("alerting", alerting(settings.alertmanagers()));
    }
    document = document.with("scrape_configs", YamlSequence.EMPTY.with(List.of(), job(settings)));
    return new GeneratedFile(
        NAME,
        YamlWriter.write(
            settings.head("Start it with: prometheus --config.file=" + NAME), document));
  }

  private static YamlMapping alerting(List<String> alertmanagers) {
    YamlMapping fixed =
        YamlMapping.EMPTY.with("static_configs", YamlSequence.of(List.of(targets(alertmanagers))));
    return YamlMapping.EMPTY.with("alertmanagers", YamlSequence.of(List.of(fixed)));
  }

  private static YamlMapping job(ScrapeSettings settings) {
    YamlMapping job =
        YamlMapping.EMPTY
            .with("job_name", settings.job())
            .with("metrics_path", settings.path())
            .with("scrape_interval", settings.interval());
    if (settings.tokenFile().isPresent()) {
      job =
          job.with(
              "authorization",
              YamlMapping.EMPTY.with("credentials_file", settings.tokenFile().get()));
    }
    List<String> hosts = hosts(settings);
    if (!hosts.isEmpty()) {
      job = job.with("static_configs", YamlSequence.of(List.of(targets(hosts))));
    }
    YamlSequence replicas = replicas(settings);
    return replicas.isEmpty() ? job : job.with("dns_sd_configs", replicas);
  }

  /** Host and port of each target that is a single one. */
  static List<String> hosts(ScrapeSettings settings) {
    return settings.targets().stream()
        .filter(target -> !target.replicas())
        .map(ScrapeTarget::address)
        .toList();
  }

  /** One item of a list of fixed targets. */
  static YamlMapping targets(List<String> hosts) {
    return YamlMapping.EMPTY.with("targets", texts(hosts));
  }

  /** The names whose addresses are the replicas, as the operator writes them, too. */
  static YamlSequence replicas(ScrapeSettings settings) {
    return YamlSequence.of(
        settings.targets().stream()
            .filter(ScrapeTarget::replicas)
            .map(
                target ->
                    YamlMapping.EMPTY
                        .with("names", texts(List.of(target.host())))
                        .with("type", "A")
                        .with("port", YamlScalar.of(target.port())))
            .toList());
  }

  private static YamlSequence texts(List<String> texts) {
    return YamlSequence.of(texts.stream().<YamlNode>map(YamlScalar::of).toList());
  }
}
