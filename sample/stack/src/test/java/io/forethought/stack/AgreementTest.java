package io.forethought.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the files of the sample agree with each other. */
class AgreementTest {

  private static final Path KUBERNETES = Operations.SAMPLE.resolve("kubernetes");

  /** An image whose tag names a release, not only a line of releases. */
  private static final Pattern PINNED =
      Pattern.compile("[a-z/-]+:v?[0-9]+\\.[0-9]+[A-Za-z0-9._-]*");

  private final Compose compose =
      Compose.read(
          Operations.SAMPLE.resolve("compose.yaml"),
          Map.of(
              "SHOP_METRICS_TOKEN", "token",
              "SHOP_DATABASE_PASSWORD", "password",
              "SHOP_GRAFANA_PASSWORD", "password"));
  private final JsonNode pod =
      Yaml.read(KUBERNETES.resolve("base/deployment.yaml")).at("/spec/template");
  private final JsonNode container = pod.at("/spec/containers/0");
  private final JsonNode service = Yaml.read(KUBERNETES.resolve("base/service.yaml"));

  @Test
  void imagesHaveExactVersions() throws IOException {
    assertThat(compose.services().values())
        .filteredOn(each -> !each.name().equals("shop"))
        .extracting(Compose.Service::image)
        .hasSize(5)
        .allMatch(image -> PINNED.matcher(image).matches());
    assertThat(Files.readAllLines(Operations.SAMPLE.resolve("Dockerfile")))
        .filteredOn(line -> line.startsWith("FROM "))
        .allMatch(line -> PINNED.matcher(line.substring("FROM ".length())).matches())
        .hasSize(1);
  }

  @Test
  void everythingThatIsMountedOrCopiedIsThereOrGenerated() throws IOException {
    assertThat(compose.services().values())
        .flatExtracting(each -> each.mounts().values())
        .filteredOn(mount -> !mount.volume())
        .extracting(mount -> mount.source())
        .filteredOn(source -> !source.startsWith(Operations.MOUNTED))
        .containsExactly("./monitoring/alertmanager.yml", "./monitoring/grafana")
        .allMatch(source -> Files.exists(Operations.SAMPLE.resolve(source)));
    assertThat(Dockerfile.read(Operations.SAMPLE.resolve("Dockerfile")).copied().values())
        .extracting(path -> Operations.SAMPLE.relativize(path).toString())
        .containsExactly("target/lib", "target/shop.jar");
  }

  @Test
  void grafanaReadsThePrometheusAndTheDashboardOfTheStack() {
    JsonNode source =
        Yaml.read(Operations.SAMPLE.resolve("monitoring/grafana/datasources/prometheus.yaml"));
    JsonNode folder =
        Yaml.read(Operations.SAMPLE.resolve("monitoring/grafana/dashboards/shop.yaml"));

    assertThat(source.at("/datasources/0/url").asText()).isEqualTo("http://prometheus:9090");
    assertThat(compose.service("grafana").mounts())
        .containsKey(folder.at("/providers/0/options/path").asText() + "/shop.json");
    assertThat(compose.service("grafana").environment())
        .containsEntry(
            "GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH",
            folder.at("/providers/0/options/path").asText() + "/shop.json");
  }

  @Test
  void portsHaveTheSameNamesEverywhere() {
    List<String> names = names(container.get("ports"), "name");

    assertThat(names).containsExactly("http", "metrics");
    assertThat(names(service.at("/spec/ports"), "targetPort")).isEqualTo(names);
    assertThat(names(service.at("/spec/ports"), "name")).isEqualTo(names);
    JsonNode policy = Yaml.read(KUBERNETES.resolve("base/networkpolicy.yaml"));
    assertThat(Yaml.items(policy.at("/spec/ingress")))
        .extracting(rule -> rule.at("/ports/0/port").asText() + " " + rule.has("from"))
        .containsExactly("http false", "metrics true");
    assertThat(List.of("startupProbe", "readinessProbe", "livenessProbe"))
        .allMatch(probe -> container.at("/" + probe + "/httpGet/port").asText().equals("http"));
    JsonNode monitor = Yaml.read(KUBERNETES.resolve("operator/servicemonitor.yaml"));
    assertThat(names).contains(monitor.at("/spec/endpoints/0/port").asText());
    JsonNode scrape = Yaml.read(KUBERNETES.resolve("annotations/scrape.yaml"));
    assertThat(scrape.at("/spec/template/metadata/annotations/prometheus.io~1port").asText())
        .isEqualTo(container.at("/ports/1/containerPort").asText());
    assertThat(Yaml.texts(container.get("args"))).contains("--metrics-port=9400");
  }

  @Test
  void podsAreFoundByTheSameLabelEverywhere() {
    JsonNode labels = pod.at("/metadata/labels");

    assertThat(labels.size()).isEqualTo(1);
    assertThat(service.at("/spec/selector")).isEqualTo(labels);
    assertThat(service.at("/metadata/labels")).isEqualTo(labels);
    assertThat(
            Yaml.read(KUBERNETES.resolve("base/deployment.yaml")).at("/spec/selector/matchLabels"))
        .isEqualTo(labels);
    assertThat(
            Yaml.read(KUBERNETES.resolve("base/networkpolicy.yaml"))
                .at("/spec/podSelector/matchLabels"))
        .isEqualTo(labels);
    assertThat(
            Yaml.read(KUBERNETES.resolve("operator/servicemonitor.yaml"))
                .at("/spec/selector/matchLabels"))
        .isEqualTo(labels);
  }

  @Test
  void secretOfTheTokenIsTheOneThatKustomizeGenerates() {
    JsonNode base = Yaml.read(KUBERNETES.resolve("base/kustomization.yaml"));
    String secret = base.at("/secretGenerator/0/name").asText();
    JsonNode monitor = Yaml.read(KUBERNETES.resolve("operator/servicemonitor.yaml"));

    assertThat(base.at("/generatorOptions/disableNameSuffixHash").asBoolean()).isTrue();
    assertThat(pod.at("/spec/volumes/0/secret/secretName").asText()).isEqualTo(secret);
    assertThat(container.at("/env/0/valueFrom/secretKeyRef/name").asText()).isEqualTo(secret);
    assertThat(monitor.at("/spec/endpoints/0/authorization/credentials/name").asText())
        .isEqualTo(secret);
    assertThat(monitor.at("/spec/endpoints/0/authorization/credentials/key").asText())
        .isEqualTo(pod.at("/spec/volumes/0/secret/items/0/key").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "operator", "annotations"})
  void kustomizationNamesFilesThatExist(String name) {
    JsonNode kustomization = Yaml.read(KUBERNETES.resolve(name).resolve("kustomization.yaml"));
    List<String> files = Yaml.texts(kustomization.get("resources"));

    assertThat(files)
        .isNotEmpty()
        .allMatch(file -> Files.exists(KUBERNETES.resolve(name).resolve(file)));
    assertThat(names(kustomization.path("patches"), "path"))
        .allMatch(file -> Files.exists(KUBERNETES.resolve(name).resolve(file)));
  }

  private static List<String> names(JsonNode list, String key) {
    return Yaml.items(list).stream().map(item -> item.get(key).asText()).toList();
  }
}
