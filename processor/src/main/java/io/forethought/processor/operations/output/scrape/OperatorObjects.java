package io.forethought.processor.operations.output.scrape;

import io.forethought.processor.operations.output.GeneratedFile;
import io.forethought.processor.operations.output.yaml.YamlMapping;
import io.forethought.processor.operations.output.yaml.YamlScalar;
import io.forethought.processor.operations.output.yaml.YamlSequence;
import io.forethought.processor.operations.output.yaml.YamlWriter;
import java.util.List;

/** Objects of the Prometheus Operator: for a program in the cluster, and for one outside of it. */
final class OperatorObjects {

  private static final String GROUP = "monitoring.coreos.com/";
  private static final String NAME_LABEL = "app.kubernetes.io/name";

  private OperatorObjects() {}

  static GeneratedFile serviceMonitor(ScrapeSettings settings) {
    YamlMapping endpoint =
        YamlMapping.EMPTY
            .with("port", settings.portName())
            .with("path", settings.path())
            .with("interval", settings.interval());
    YamlMapping spec =
        YamlMapping.EMPTY
            .with(
                List.of("The label of the Service whose value is the job."),
                "jobLabel",
                YamlScalar.of(NAME_LABEL))
            .with("selector", YamlMapping.EMPTY.with("matchLabels", name(settings)))
            .with("endpoints", YamlSequence.of(List.of(authorized(endpoint, settings))));
    return new GeneratedFile(
        "servicemonitor.yaml",
        YamlWriter.write(
            settings.head("Scrapes the pods behind each Kubernetes Service with this name."),
            object("v1", "ServiceMonitor", settings).with("spec", spec)));
  }

  static GeneratedFile scrapeConfig(ScrapeSettings settings) {
    YamlMapping spec =
        authorized(
            YamlMapping.EMPTY
                .with("jobName", settings.job())
                .with("metricsPath", settings.path())
                .with("scrapeInterval", settings.interval()),
            settings);
    List<String> hosts = PrometheusConfiguration.hosts(settings);
    if (!hosts.isEmpty()) {
      spec =
          spec.with(
              "staticConfigs", YamlSequence.of(List.of(PrometheusConfiguration.targets(hosts))));
    }
    YamlSequence replicas = PrometheusConfiguration.replicas(settings);
    if (!replicas.isEmpty()) {
      spec = spec.with("dnsSDConfigs", replicas);
    }
    return new GeneratedFile(
        "scrapeconfig.yaml",
        YamlWriter.write(
            settings.head("Scrapes the program outside of the cluster of Prometheus."),
            object("v1alpha1", "ScrapeConfig", settings).with("spec", spec)));
  }

  private static YamlMapping object(String version, String kind, ScrapeSettings settings) {
    return YamlMapping.EMPTY
        .with("apiVersion", GROUP + version)
        .with("kind", kind)
        .with(
            "metadata",
            YamlMapping.EMPTY.with("name", settings.objectName()).with("labels", name(settings)));
  }

  private static YamlMapping name(ScrapeSettings settings) {
    return YamlMapping.EMPTY.with(NAME_LABEL, settings.objectName());
  }

  private static YamlMapping authorized(YamlMapping scrape, ScrapeSettings settings) {
    return settings
        .secret()
        .map(
            secret ->
                scrape.with(
                    List.of("The endpoint answers other machines only if they have the token."),
                    "authorization",
                    YamlMapping.EMPTY.with(
                        "credentials",
                        YamlMapping.EMPTY.with("name", secret).with("key", "token"))))
        .orElse(scrape);
  }
}
