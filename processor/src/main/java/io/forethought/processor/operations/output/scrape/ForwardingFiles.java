package io.forethought.processor.operations.output.scrape;

import io.forethought.processor.operations.output.GeneratedFile;
import io.forethought.processor.operations.output.yaml.YamlMapping;
import io.forethought.processor.operations.output.yaml.YamlNode;
import io.forethought.processor.operations.output.yaml.YamlScalar;
import io.forethought.processor.operations.output.yaml.YamlSequence;
import io.forethought.processor.operations.output.yaml.YamlWriter;
import java.util.List;
import java.util.stream.Stream;

/**
 * Configuration with which another server gets what one Prometheus has recorded for all replicas,
 * and no other series.
 */
public final class ForwardingFiles {

  private static final String NAME = "__name__";

  private ForwardingFiles() {}

  /**
   * The files for a program.
   *
   * @param settings how it is scraped
   * @param recorded the names of what is recorded; without one, there are no files
   */
  public static List<GeneratedFile> of(ScrapeSettings settings, List<String> recorded) {
    if (recorded.isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(federation(settings, recorded)),
            Stream.of(Receiver.values()).map(receiver -> receiver.file(settings, recorded)))
        .toList();
  }

  private static GeneratedFile federation(ScrapeSettings settings, List<String> recorded) {
    YamlMapping job =
        YamlMapping.EMPTY
            .with("job_name", settings.job() + " federation")
            .with("metrics_path", "/federate")
            .with(
                List.of("Keeps the job of the program, and adds no instance."),
                "honor_labels",
                YamlScalar.of(true))
            .with("scrape_interval", settings.interval())
            .with("params", YamlMapping.EMPTY.with("match[]", texts(recorded)))
            .with(
                List.of("The Prometheus that scrapes the program and records the series."),
                "static_configs",
                YamlSequence.of(
                    List.of(PrometheusConfiguration.targets(List.of("localhost:9090")))));
    return file(
        settings,
        "federation.yml",
        "A Prometheus with this configuration reads the recorded series from another one.",
        YamlMapping.EMPTY.with("scrape_configs", YamlSequence.of(List.of(job))));
  }

  private static GeneratedFile file(
      ScrapeSettings settings, String name, String what, YamlMapping document) {
    return new GeneratedFile(name, YamlWriter.write(settings.head(what), document));
  }

  private static YamlSequence texts(List<String> texts) {
    return YamlSequence.of(texts.stream().<YamlNode>map(YamlScalar::of).toList());
  }

  /** What receives samples that Prometheus writes. */
  private enum Receiver {
    THANOS("thanos", "Thanos Receive", "http://thanos-receive:19291/api/v1/receive"),
    MIMIR("mimir", "Mimir", "http://mimir:8080/api/v1/push"),
    VICTORIA_METRICS(
        "victoriametrics", "VictoriaMetrics", "http://victoriametrics:8428/api/v1/write");

    private final String end;
    private final String title;
    private final String url;

    Receiver(String end, String title, String url) {
      this.end = end;
      this.title = title;
      this.url = url;
    }

    GeneratedFile file(ScrapeSettings settings, List<String> recorded) {
      YamlMapping kept =
          YamlMapping.EMPTY
              .with("source_labels", texts(List.of(NAME)))
              .with("regex", String.join("|", recorded))
              .with("action", "keep");
      YamlMapping write =
          YamlMapping.EMPTY
              .with("url", url)
              .with(
                  List.of("Only the recorded series are sent."),
                  "write_relabel_configs",
                  YamlSequence.of(List.of(kept)));
      return ForwardingFiles.file(
          settings,
          "remote-write." + end + ".yml",
          "Add this to prometheus.yml to send the recorded series to " + title + ".",
          YamlMapping.EMPTY.with("remote_write", YamlSequence.of(List.of(write))));
    }
  }
}
