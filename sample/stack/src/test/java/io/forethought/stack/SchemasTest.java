package io.forethought.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the files of the sample are what their tools accept. */
class SchemasTest {

  private static final Path COMPOSE = Operations.SAMPLE.resolve("compose.yaml");
  private static final Path KUBERNETES = Operations.SAMPLE.resolve("kubernetes");

  @Test
  void composeFileMatchesItsSpecification() throws IOException {
    String text = Files.readString(COMPOSE);

    assertThat(faults("compose", text)).isEmpty();
    assertThat(faults("compose", text.replace("healthcheck:", "healthchek:"))).isNotEmpty();
    assertThat(faults("compose", text.replace("retries: 3", "retries: [3]"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"deployment", "networkpolicy", "service"})
  void manifestMatchesTheApiOfKubernetes(String name) throws IOException {
    String text = Files.readString(KUBERNETES.resolve("base").resolve(name + ".yaml"));

    assertThat(faults("kubernetes", text)).isEmpty();
    assertThat(faults("kubernetes", text.replace("spec:", "specs:"))).isNotEmpty();
    assertThat(faults("kubernetes", text.replaceFirst("(?m)^kind: .*", "kind: Shop"))).isNotEmpty();
  }

  private static List<String> faults(String schema, String text) throws IOException {
    String published = Files.readString(Path.of("src/test/resources/schemas", schema + ".json"));
    return JsonSchemaFactory.getInstance(VersionFlag.V7)
        .getSchema(published)
        .validate(text, InputFormat.YAML)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
