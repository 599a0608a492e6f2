package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.Integrations;
import io.forethought.processor.testing.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tests that generated classes which programs look up by name are listed for GraalVM Native Image.
 */
class NativeImageTest {

  private static final String FOLDER = "META-INF/native-image/io.forethought.generated/";
  private static final String FILE = "/reachability-metadata.json";

  private static final String SET =
      """
      package shop;

      import io.forethought.*;
      import io.prometheus.metrics.core.datapoints.*;

      final class Shop {
        @Metrics(namespace = "shop", subsystem = "orders")
        interface Orders {
          @Counter(help = "Orders whose payment went through.")
          CounterDataPoint accepted();
        }
      }
      """;

  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(text(Path.of("src/test/resources/reachability-metadata.schema.json")));

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Tool.class)
  void implementationOfASetIsListed(Tool tool) {
    Workspace workspace = Workspace.at(folder).source("shop/Shop.java", SET);

    assertThat(
            workspace
                .compile(tool, "-Aforethought.FT820=off", "-classpath", Workspace.classPath())
                .messages())
        .isEmpty();

    assertThat(metadata(workspace))
        .containsExactly(
            Map.entry(
                FOLDER + "shop.Shop_OrdersImpl" + FILE,
                """
                {
                  "reflection": [
                    { "type": "shop.Shop_OrdersImpl" }
                  ]
                }
                """));
    assertThat(workspace.output()).containsKey("shop/Shop_OrdersImpl.class");
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void listenerOfAnEntityIsListedWithTheEntity(Tool tool) {
    Workspace workspace =
        Workspace.at(folder)
            .source(
                "shop/Shop.java",
                """
                package shop;

                import io.forethought.ExportModelOperations;
                import jakarta.persistence.*;

                final class Shop {
                  @Entity
                  @ExportModelOperations
                  @EntityListeners(Shop_OrderOperations.class)
                  static class Order {
                    @Id long id;
                  }
                }
                """);

    assertThat(workspace.compile(tool, Integrations.options()).messages()).isEmpty();

    assertThat(metadata(workspace))
        .containsExactly(
            Map.entry(
                FOLDER + "shop.Shop_OrderOperations" + FILE,
                """
                {
                  "reflection": [
                    { "type": "shop.Shop$Order" },
                    { "type": "shop.Shop_OrderOperations", "methods": [
                      { "name": "<init>", "parameterTypes": [] },
                      { "name": "inserted", "parameterTypes": ["shop.Shop$Order"] },
                      { "name": "updated", "parameterTypes": ["shop.Shop$Order"] },
                      { "name": "deleted", "parameterTypes": ["shop.Shop$Order"] }
                    ] }
                  ]
                }
                """));
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void initializerOfAnApplicationIsListedBesideItsSet(Tool tool) {
    Workspace workspace =
        Workspace.at(folder)
            .source(
                "shop/Shop.java",
                """
                package shop;

                @io.forethought.InstrumentHttp(namespace = "shop")
                final class Shop {}
                """);

    assertThat(workspace.compile(tool, Integrations.options()).findings()).isEmpty();

    Map<String, String> metadata = metadata(workspace);
    assertThat(metadata)
        .containsOnlyKeys(
            FOLDER + "shop.ShopHttpInitializer" + FILE, FOLDER + "shop.ShopHttpMetricsImpl" + FILE)
        .containsEntry(
            FOLDER + "shop.ShopHttpInitializer" + FILE,
            """
            {
              "reflection": [
                { "type": "shop.ShopHttpInitializer", "methods": [
                  { "name": "<init>", "parameterTypes": [] }
                ] }
              ]
            }
            """);
  }

  @Test
  void schemaAcceptsNothingElse() {
    for (String wrong :
        List.of(
            "{}",
            "{\"reflection\": []}",
            "{\"reflection\": [{}]}",
            "{\"reflection\": [{\"name\": \"shop.Shop\"}]}",
            "{\"reflection\": [{\"type\": \"shop/Shop\"}]}",
            "{\"reflection\": [{\"type\": {\"proxy\": []}}]}",
            "{\"reflection\": [{\"type\": \"shop.Shop\", \"methods\": [\"inserted\"]}]}",
            "{\"resources\": [{\"pattern\": \"META-INF/.*\"}]}",
            "{\"proxies\": []}")) {
      assertThat(schema.validate(wrong, InputFormat.JSON)).as(wrong).isNotEmpty();
    }
  }

  /** All files for Native Image, after validation against the schema. */
  private Map<String, String> metadata(Workspace workspace) {
    Map<String, String> metadata = new TreeMap<>(workspace.output());
    metadata.keySet().removeIf(path -> !path.startsWith("META-INF/native-image/"));
    metadata.forEach(
        (path, text) -> assertThat(schema.validate(text, InputFormat.JSON)).as(path).isEmpty());
    return metadata;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
