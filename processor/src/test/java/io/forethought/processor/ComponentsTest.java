package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests for which declarations beans are generated, and what happens without their framework. */
class ComponentsTest {

  private static final String OPTION = "-Aforethought.components=";

  private static String set(String name, String components) {
    return """
        package shop;

        import io.forethought.*;

        @Metrics(namespace = "shop", subsystem = "%s"%s)
        public interface %s {

          @Counter(help = "Orders that customers placed.")
          void placed();
        }
        """
        .formatted(name.toLowerCase(java.util.Locale.ROOT), components, name);
  }

  private static CompilerCall sets(Tool tool) {
    return CompilerCall.of(tool)
        .source("shop.One", set("One", ""))
        .source("shop.Two", set("Two", ", components = Components.NONE"))
        .source("shop.Three", set("Three", ", components = Components.JAKARTA_INJECT"))
        .source("shop.Four", set("Four", ", components = Components.DEFAULT"));
  }

  @Test
  void anAttributeOverridesTheOption() {
    assertThat(sets(Tool.JAVAC).frameworks().option(OPTION + "spring").run().generated())
        .containsKeys("shop.OneComponent", "shop.ThreeComponent", "shop.FourComponent")
        .doesNotContainKey("shop.TwoComponent")
        .extractingByKey("shop.ThreeComponent")
        .asString()
        .contains("implements Provider<Three>");
  }

  @Test
  void withoutOptionOnlyTheAttributeCounts() {
    assertThat(sets(Tool.JAVAC).frameworks().run().generated().keySet())
        .filteredOn(name -> name.endsWith("Component"))
        .containsExactly("shop.ThreeComponent");
  }

  @Test
  void theAttributeOfMeasuredMethodsHoldsForTheirSet() {
    String service =
        """
        package shop;

        import io.forethought.*;

        @Instrumented(namespace = "shop", components = Components.%s)
        public interface Service {
          @Counted
          void serve();
        }
        """;
    assertThat(
            CompilerCall.javac()
                .frameworks()
                .source("shop.Service", service.formatted("SPRING"))
                .run()
                .generated())
        .containsKeys("shop.ServiceMeteredComponent", "shop.ServiceMetricsComponent");
    assertThat(
            CompilerCall.javac()
                .frameworks()
                .option(OPTION + "spring")
                .source("shop.Service", service.formatted("NONE"))
                .run()
                .generated()
                .keySet())
        .noneMatch(name -> name.endsWith("Component"));
  }

  @ParameterizedTest
  @CsvSource({
    "spring, shop.TillMeteredComponent, 'TillMetered.of(service, beans.getBean(TillMetrics.class),"
        + " beans.getBean(Calls.class))'",
    "cdi, shop.TillMetered, 'TillMetered(@Delegate @Any Till service, @TransientReference"
        + " TillMetrics metrics, @TransientReference Calls calls)'",
    "cdi, shop.TillMetered, 'return new TillMetered(service,"
        + " CDI.current().select(TillMetrics.class).get(),"
        + " CDI.current().select(Calls.class).get());'",
  })
  void aDecoratorGetsAllSetsThatItRecordsInto(String framework, String name, String part) {
    CompilerRun run =
        CompilerCall.javac()
            .frameworks()
            .option(OPTION + framework, "-Xlint:all,-processing", "-Werror")
            .source(
                "shop.Calls",
                """
                package shop;

                import io.forethought.*;
                import io.prometheus.metrics.core.datapoints.CounterDataPoint;

                @Metrics(namespace = "shop")
                public interface Calls {
                  @Counter(help = "Customers that a till served.")
                  CounterDataPoint served();
                }
                """)
            .source(
                "shop.Till",
                """
                package shop;

                import io.forethought.*;

                @Instrumented(namespace = "shop")
                public interface Till {
                  @Timed
                  @Counted(in = Calls.class, metric = "served")
                  void serve();
                }
                """)
            .run();

    assertThat(run.messages()).isEmpty();
    assertThat(run.generated().get(name).replaceAll("\\s+", " ")).contains(part);
  }

  @Test
  void metricsAboutRequestsAreNoBeans() {
    CompilerRun run =
        CompilerCall.javac()
            .integrations()
            .option(OPTION + "spring")
            .source("shop.App", "package shop; @io.forethought.InstrumentHttp public class App {}")
            .run();

    assertThat(run.messages()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void aMissingFrameworkIsReportedOnceForEachPlaceThatChoosesIt(Tool tool) {
    CompilerRun run = sets(tool).option(OPTION + "spring").run();

    assertThat(run.codesAndLines()).hasSize(2).contains("FT917:5");
    assertThat(run.messages())
        .anySatisfy(
            message ->
                assertThat(message)
                    .startsWith(
                        "[FT917] No bean can be generated for \"One\": Spring is not on the class"
                            + " path.\n")
                    .contains("Fix: add the dependency org.springframework:spring-context;"))
        .anySatisfy(
            message ->
                assertThat(message)
                    .startsWith(
                        "[FT917] No bean can be generated for \"Three\": jakarta.inject is not on the"
                            + " class path.\n")
                    .contains("Fix: add the dependency jakarta.inject:jakarta.inject-api;"));
  }

  @ParameterizedTest
  @CsvSource({"spring, Spring", "cdi, CDI 4", "jakarta-inject, jakarta.inject"})
  void eachFrameworkIsReported(String framework, String library) {
    CompilerRun run =
        CompilerCall.javac().option(OPTION + framework).source("shop.One", set("One", "")).run();

    assertThat(run.messages())
        .singleElement()
        .asString()
        .startsWith(
            "[FT917] No bean can be generated for \"One\": %s is not on the class path.\n"
                .formatted(library));
  }

  @Test
  void aMissingFrameworkOfMeasuredMethodsIsReportedOnce() {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Service",
                """
                package shop;

                import io.forethought.*;

                @Instrumented(namespace = "shop", components = Components.CDI)
                public interface Service {
                  @Counted
                  void serve();
                }
                """)
            .run();

    assertThat(run.findings()).containsExactly("error FT917 Service.java:5:58");
  }
}
