package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Integrations;
import io.forethought.processor.testing.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests {@code @InstrumentHttp} from the user's point of view. */
class HttpApplicationTest {

  private static final String SERVICES =
      "META-INF/services/jakarta.servlet.ServletContainerInitializer";

  private static final String IMPORTS =
      """
      package shop;
      import io.forethought.*;
      import jakarta.servlet.http.HttpServletRequest;
      """;

  @TempDir private Path folder;

  @Test
  void faultsOfGeneratedMetricsAreToldAtTheAnnotation() {
    CompilerRun run =
        CompilerCall.javac()
            .integrations()
            .source(
                "shop.Shop",
                IMPORTS
                    + """
                    @InstrumentHttp(
                        namespace = "My-Shop",
                        labels = Labels.class,
                        maxViews = -5)
                    final class Shop {}

                    final class Labels {
                      Tenant customerId(HttpServletRequest request) {
                        return Tenant.A;
                      }
                    }

                    enum Tenant {
                      A,
                      @LabelValue("a") B
                    }
                    """)
            .run();

    assertThat(run.findings())
        .containsExactly(
            "error FT101 Shop.java:5:17",
            "error FT209 Shop.java:7:16",
            "error FT204 Shop.java:18:15");
    assertThat(run.messages().get(0))
        .startsWith("[FT101] In ShopHttpMetrics: The namespace \"My-Shop\" is not in snake case.");
  }

  @Test
  void tooManySeriesHaveTheirFix() {
    CompilerRun run =
        CompilerCall.javac()
            .integrations()
            .source(
                "shop.Shop",
                IMPORTS
                    + """
                    @InstrumentHttp(labels = Labels.class, maxViews = 49)
                    final class Shop {}

                    final class Labels {
                      Tier tier(HttpServletRequest request) {
                        return Tier.GOLD;
                      }
                    }

                    enum Tier { GOLD, SILVER, NONE }
                    """)
            .run();

    assertThat(run.findings()).containsExactly("error FT208 Shop.java:4:1");
    assertThat(run.messages().get(0))
        .contains(
            "can have 138,418 series in total; 100,000 are allowed;",
            "http_responses_total (99,000)",
            "Fix: remove labels or values from the largest metrics, lower maxViews of @InstrumentHttp, or"
                + " raise -Aforethought.maxSeriesPerModule");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | '' | 49 | 46,121",
        "labels = Labels.class | boolean a | 35 | 66,482",
        "labels = Labels.class | Tier a | 23 | 66,603",
        "labels = Labels.class | boolean a, boolean b, Tier c | 4 | 56,652",
        "labels = Labels.class, maxViews = 7 | boolean a | 7 | 14,962",
        "profile = HttpProfile.DJANGO | '' | 49 | 44,845",
        "profile = HttpProfile.DJANGO, labels = Labels.class | boolean a | 36 | 66,524",
        "profile = HttpProfile.DJANGO, labels = Labels.class | Tier a | 23 | 65,037",
        "profile = HttpProfile.OTEL, labels = Labels.class | Tier a | 6 | 65,910",
        "profile = HttpProfile.OTEL | '' | 20 | 64,810",
        "profile = HttpProfile.OTEL, labels = Labels.class | boolean a | 9 | 62,300",
      })
  void viewsFollowFromTheBudget(String attributes, String labels, int views, String series) {
    CompilerRun run =
        CompilerCall.javac()
            .integrations()
            .source(
                "shop.Shop",
                IMPORTS
                    + "@InstrumentHttp("
                    + attributes
                    + ") final class Shop {}\n"
                    + "enum Tier { GOLD, SILVER, NONE }\n"
                    + "final class Labels {\n"
                    + methods(labels)
                    + "}\n")
            .run();
    assertThat(run.findings()).isEmpty();
    assertThat(run.generated().get("shop.ShopHttpMetrics"))
        .contains("They keep " + views + " views", "have " + series + " series in total");
  }

  private static String methods(String labels) {
    return labels
        .replaceAll("\\w+ \\w+,?", "$0(HttpServletRequest request) { throw new AssertionError(); }")
        .replace(",(", "(");
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void packageCanBeInstrumented(Tool tool) {
    CompilerRun run =
        CompilerCall.of(tool)
            .integrations()
            .source("shop.web.package-info", "@io.forethought.InstrumentHttp package shop.web;")
            .run();

    assertThat(run.findings()).isEmpty();
    assertThat(run.generated())
        .containsOnlyKeys(
            "shop.web.WebHttpInitializer",
            "shop.web.WebHttpMetrics",
            "shop.web.WebHttpMetricsImpl",
            "shop.web.WebHttpRecorder");
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void waitsForLabelsThatAnotherProcessorGenerates(Tool tool) {
    CompilerRun run =
        CompilerCall.of(tool)
            .integrations()
            .processorBefore(
                new ProcessorTest.Generating("shop.Tier", "package shop; enum Tier { GOLD }"))
            .source(
                "shop.Shop",
                IMPORTS
                    + """
                    @InstrumentHttp(labels = Shop.Labels.class)
                    final class Shop {
                      static final class Labels {
                        Tier tier(HttpServletRequest request) { return Tier.GOLD; }
                      }
                    }
                    """)
            .run();

    assertThat(run.findings()).isEmpty();
    assertThat(run.succeeded()).as(run.messages().toString()).isTrue();
    assertThat(run.generated().get("shop.ShopHttpMetrics")).contains("(Tier tier)");
  }

  @Test
  void ruleCanBeSilencedAtTheAnnotatedClass() {
    CompilerRun run =
        CompilerCall.javac()
            .integrations()
            .source(
                "shop.Shop",
                IMPORTS
                    + """
                    @Suppress(value = "FT218", reason = "Each stage has its own Prometheus.")
                    @InstrumentHttp(labels = Shop.Labels.class)
                    final class Shop {
                      enum Env { TEST, LIVE }

                      static final class Labels {
                        Env env(HttpServletRequest request) { return Env.LIVE; }
                      }
                    }
                    """)
            .run();

    assertThat(run.messages()).isEmpty();
  }

  @Test
  void missingLibraryIsToldWithTheDependency() {
    CompilerRun run =
        CompilerCall.javac()
            .source("shop.Shop", "package shop; @io.forethought.InstrumentHttp class Shop {}")
            .run();

    assertThat(run.findings()).containsExactly("error FT911 Shop.java:1:15");
    assertThat(run.messages().get(0))
        .contains(
            "The class \"ShopHttpInitializer\" cannot be compiled: forethought-servlet is not",
            "Fix: add the dependency io.forethought:forethought-servlet;");
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void containersAreToldOfTheInitializerBesideOthers(Tool tool) throws IOException {
    Workspace workspace =
        Workspace.at(folder)
            .source("shop/Shop.java", "package shop; @io.forethought.InstrumentHttp class Shop {}");
    Path services = workspace.classes().resolve(SERVICES);
    Files.createDirectories(services.getParent());
    Files.writeString(services, "# Ours.\nshop.Own\nshop.OldHttpInitializer\n");

    for (int i = 0; i < 2; i++) {
      assertThat(workspace.compile(tool, Integrations.options()).findings()).isEmpty();
      assertThat(Files.readAllLines(services))
          .containsExactly("# Ours.", "shop.Own", "shop.ShopHttpInitializer");
      clean(workspace);
    }
  }

  /** Deletes the output, as build tools do before they compile again. */
  private static void clean(Workspace workspace) throws IOException {
    for (String end : List.of("Metrics", "MetricsImpl", "Recorder", "Initializer")) {
      Files.deleteIfExists(workspace.classes().resolve("shop/ShopHttp" + end + ".class"));
    }
  }

  @Test
  void ofSeveralApplicationsNoneIsAnnounced() {
    Workspace workspace =
        Workspace.at(folder)
            .source(
                "shop/Shop.java",
                """
                package shop;
                import io.forethought.*;
                @InstrumentHttp(namespace = "shop", maxViews = 5) class Shop {}
                @Suppress(value = "FT501", reason = "Two web applications of one module.")
                @InstrumentHttp(namespace = "office", maxViews = 5) class Office {}
                """);

    assertThat(workspace.compile(Tool.JAVAC, Integrations.options()).messages()).isEmpty();
    assertThat(workspace.output()).doesNotContainKey(SERVICES).containsKey("shop/Shop.class");
  }

  @Test
  void applicationsOfOneNamespaceAreOneError() {
    CompilerRun run =
        CompilerCall.javac()
            .integrations()
            .source(
                "shop.Shop",
                IMPORTS
                    + """
                    @InstrumentHttp(maxViews = 5) final class Shop {}
                    @Suppress(value = "FT501", reason = "Two web applications of one module.")
                    @InstrumentHttp(maxViews = 5) final class Office {}
                    """)
            .run();

    assertThat(run.findings()).containsExactly("error FT115 Shop.java:4:1");
    assertThat(run.messages().get(0))
        .contains(
            "The name \"http_exceptions_total\" is declared twice: here and at ",
            "Fix: give one of the two applications its own namespace: @InstrumentHttp(namespace ="
                + " \"…\")");
  }
}
