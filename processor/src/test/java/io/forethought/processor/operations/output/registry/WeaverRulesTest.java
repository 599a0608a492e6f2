package io.forethought.processor.operations.output.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.forethought.processor.catalogue.JsonCatalogue;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.operations.document.Documents;
import io.forethought.processor.operations.document.Node;
import io.forethought.processor.operations.output.GeneratedFile;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.source.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tests a registry of all kinds of metrics against the schemas that Weaver publishes, and against
 * its rules for names, collisions and renamed metrics.
 *
 * @see <a
 *     href="https://github.com/open-telemetry/opentelemetry-weaver-packages/tree/main/policies/check">the
 *     rules</a>
 */
class WeaverRulesTest {

  private static final String NAME = "[a-z][a-z0-9]*([._][a-z0-9]+)*";
  private static final String ATTRIBUTE = "[a-z0-9_]+\\.([a-z0-9._]+)+";

  /** Those of a test module with names that no rule accepts, and those of Forethought. */
  private static final List<String> CATALOGUES =
      List.of(
          "src/test/resources/catalogue/metrics.json",
          "../runtime/core/src/main/resources/META-INF/forethought/metrics.json");

  @ParameterizedTest
  @EnumSource
  void filesFollowTheSchemas(Naming naming) throws IOException {
    List<GeneratedFile> files = files(naming);

    assertThat(faults("semconv-manifest", files.get(0).content())).isEmpty();
    assertThat(faults("semconv", files.get(1).content())).isEmpty();
    assertThat(faults("semconv", files.get(1).content().replace("unit:", "units:"))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void metricsFollowTheRules(Naming naming) throws Exception {
    List<Node> metrics = document(naming).get("metrics").items();
    List<String> current =
        metrics.stream()
            .filter(metric -> !metric.get("deprecated").isPresent())
            .map(metric -> metric.get("name").value())
            .toList();

    assertThat(metrics).hasSizeGreaterThan(30);
    assertThat(metrics.stream().map(metric -> metric.get("name").value().replace('.', '_')))
        .doesNotHaveDuplicates();
    assertThat(metrics)
        .allSatisfy(
            metric -> {
              String name = metric.get("name").value();
              assertThat(name).matches(NAME);
              assertThat(metric.get("brief").value()).endsWith(".");
              if (metric.get("deprecated").isPresent()) {
                assertThat(current).contains(metric.get("deprecated").get("renamed_to").value());
              } else if (!metric.get("annotations").get("naming_conventions").isPresent()) {
                assertThat(current).noneMatch(other -> other.startsWith(name + "."));
              }
            });
  }

  @ParameterizedTest
  @EnumSource
  void attributesFollowTheRules(Naming naming) throws Exception {
    Node document = document(naming);
    List<Node> attributes = document.get("attributes").items();
    List<String> keys = attributes.stream().map(each -> each.get("key").value()).toList();

    assertThat(keys.stream().map(key -> key.replace('.', '_'))).doesNotHaveDuplicates();
    if (naming == Naming.OPENTELEMETRY) {
      assertThat(keys).allMatch(key -> key.matches(ATTRIBUTE));
    }
    assertThat(keys)
        .allSatisfy(key -> assertThat(keys).noneMatch(other -> other.startsWith(key + ".")));
    for (Node attribute : attributes) {
      List<Node> members = attribute.get("type").get("members").items();
      assertThat(members.stream().map(each -> each.get("id").value().replace('.', '_')))
          .doesNotHaveDuplicates()
          .allMatch(id -> id.matches(NAME));
      assertThat(members.stream().map(each -> each.get("value").value())).doesNotHaveDuplicates();
    }
    for (Node metric : document.get("metrics").items()) {
      assertThat(keys)
          .containsAll(
              metric.get("attributes").items().stream()
                  .map(each -> each.get("ref").value())
                  .toList());
    }
  }

  private static Node document(Naming naming) throws Exception {
    return Documents.read(Text.ofFile("metrics.yaml", files(naming).get(1).content())).get(0);
  }

  private static List<GeneratedFile> files(Naming naming) throws IOException {
    List<CatalogueEntry> metrics = new ArrayList<>();
    for (String catalogue : CATALOGUES) {
      metrics.addAll(JsonCatalogue.read(Files.readString(Path.of(catalogue))).entries());
    }
    metrics.sort(CatalogueEntry.ORDER);
    return new SemanticConventions(
            new MonitoredProgram("shop", metrics),
            new RegistrySettings("https://example.com/shop/1.0.0", Stability.STABLE, naming))
        .all();
  }

  private static List<String> faults(String schema, String text) throws IOException {
    String published = Files.readString(Path.of("src/test/resources/schemas", schema + ".json"));
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(published)
        .validate(text, InputFormat.YAML)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
