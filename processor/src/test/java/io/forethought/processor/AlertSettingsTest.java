package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.catalogue.Catalogue;
import io.forethought.processor.catalogue.JsonCatalogue;
import io.forethought.processor.model.operations.AlertSetting;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Integrations;
import io.forethought.processor.testing.Workspace;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that the catalogue contains what a module changes about the alerts of integrations. */
@Tag("once")
class AlertSettingsTest {

  private static final String SHOP =
      """
      package shop;

      import static io.forethought.BuiltInAlert.*;

      import io.forethought.*;

      @InstrumentHttp(
          alerts = {
            @AlertSetting(value = HIGH_LATENCY, threshold = 0.5, severity = Severity.CRITICAL),
            @AlertSetting(value = HIGH_ERROR_RATE, forDuration = "10m", owner = "web",
                runbook = "https://wiki.example.com/{alert}")
          })
      @AlertSetting(value = LOW_CACHE_HIT_RATE, omit = true)
      public final class Shop {}
      """;

  private static final String PACKAGE =
      """
      @AlertSetting(value = BuiltInAlert.POOL_EXHAUSTED, threshold = 3)
      package shop;

      import io.forethought.*;
      """;

  private static final String OTHER =
      """
      package shop;

      public final class Other {}
      """;

  @TempDir private Path folder;

  private static List<AlertSetting> settings(Workspace workspace) {
    return JsonCatalogue.read(workspace.output().get(Catalogue.FILE)).settings();
  }

  private static List<String> names(Workspace workspace) {
    return settings(workspace).stream().map(setting -> setting.alert().name()).toList();
  }

  private Workspace shop() {
    return Workspace.at(folder)
        .source("shop/Shop.java", SHOP)
        .source("shop/package-info.java", PACKAGE)
        .source("shop/Other.java", OTHER);
  }

  private static void compiled(CompilerRun run) {
    assertThat(run.findings()).isEmpty();
    assertThat(run.succeeded()).as(run.messages().toString()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void theCatalogueHasAllSettings(Tool tool) {
    Workspace shop = shop();
    compiled(shop.compile(tool, Integrations.options()));

    String json = shop.output().get(Catalogue.FILE);

    assertThat(json.substring(json.indexOf("  \"alertSettings\"")))
        .isEqualTo(
            """
              "alertSettings": [
                {
                  "alert": "PoolExhausted",
                  "threshold": 3.0,
                  "declaredBy": "package shop"
                },
                {
                  "alert": "HighLatency",
                  "threshold": 0.5,
                  "severity": "critical",
                  "declaredBy": "shop.Shop"
                },
                {
                  "alert": "HighErrorRate",
                  "for": "10m",
                  "owner": "web",
                  "runbook": "https://wiki.example.com/{alert}",
                  "declaredBy": "shop.Shop"
                },
                {
                  "alert": "LowCacheHitRate",
                  "omit": true,
                  "declaredBy": "shop.Shop"
                }
              ]
            }
            """);
  }

  @Test
  void anIncrementalBuildKeepsTheSettingsOfOtherSources() {
    Workspace shop = shop();
    compiled(shop.compile(Tool.JAVAC, Integrations.options()));
    shop.source("shop/Shop.java", SHOP.replaceAll("@AlertSetting\\(value = LOW.*\n", ""));
    String[] options = {
      "-classpath", Integrations.options()[1] + File.pathSeparator + shop.classes()
    };

    compiled(shop.compileOnly(Tool.JAVAC, List.of("shop/Shop.java"), List.of(), options));

    assertThat(names(shop))
        .containsExactlyInAnyOrder("POOL_EXHAUSTED", "HIGH_LATENCY", "HIGH_ERROR_RATE");
  }

  @Test
  void theAnnotationOnAModuleIsRead() {
    Workspace shop =
        Workspace.at(folder)
            .source("shop/Other.java", OTHER)
            .source(
                "module-info.java",
                """
                import io.forethought.*;

                @AlertSetting(value = BuiltInAlert.LABEL_OVERFLOW, omit = true)
                module shop {
                  requires io.forethought;
                }
                """);
    compiled(shop.compile(Tool.JAVAC, "--module-path", System.getProperty("java.class.path")));

    assertThat(settings(shop)).extracting(AlertSetting::origin).containsExactly("module shop");
  }

  @Test
  void findingsAreAtTheSetting() {
    String wrong =
        SHOP.replace("threshold = 0.5", "threshold = -1")
            .replace("\"10m\"", "\"10 minutes\"")
            .replace("https://", "")
            .replace("LOW_CACHE_HIT_RATE", "HIGH_LATENCY");

    CompilerRun run =
        Workspace.at(folder)
            .source("shop/Shop.java", wrong)
            .compile(Tool.JAVAC, Integrations.options());

    assertThat(run.findings())
        .containsExactlyInAnyOrder(
            "error FT642 Shop.java:10:60",
            "error FT649 Shop.java:11:21",
            "error FT651 Shop.java:9:55",
            "error FT652 Shop.java:13:1");
  }
}
