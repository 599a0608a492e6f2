package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the processor as a whole. */
class ProcessorTest {

  /** Copied there by the build. */
  private static final String OLD_CLIENT = "target/old-client/prometheus-metrics-model.jar";

  private static final String ORDERS =
      """
      package shop;

      import io.forethought.*;

      @Metrics(namespace = "shop")
      interface Orders {
        @Counter(help = "Orders accepted since the start.")
        void accepted(Provider provider);
      }
      """;

  @ParameterizedTest
  @EnumSource(Tool.class)
  void waitsForTypesThatAnotherProcessorGenerates(Tool tool) {
    CompilerRun run =
        CompilerCall.of(tool)
            .processorBefore(new Generating("shop.Provider", "package shop; enum Provider { A }"))
            .source("shop.Orders", ORDERS)
            .run();

    assertThat(run.findings()).isEmpty();
    assertThat(run.succeeded()).as(run.messages().toString()).isTrue();
    assertThat(run.generated()).containsKey("shop.OrdersImpl");
  }

  @Test
  void waitsForInterfacesThatAnotherProcessorGenerates() {
    String parent =
        """
        package shop;
        interface Parent {
          @io.forethought.Counter(help = "Orders accepted since the start.")
          void accepted();
        }
        """;
    CompilerRun run =
        CompilerCall.javac()
            .processorBefore(new Generating("shop.Parent", parent))
            .source(
                "shop.Orders",
                """
                package shop;
                @io.forethought.Metrics(namespace = "shop")
                interface Orders extends Parent {}
                """)
            .run();

    assertThat(run.messages()).isEmpty();
    assertThat(run.generated().get("shop.OrdersImpl")).contains("shop_accepted_total");
  }

  @Test
  void checksSetsThatAnotherProcessorGenerates() {
    CompilerRun run =
        CompilerCall.javac()
            .processorBefore(
                new Generating("shop.Orders", ORDERS.replace("Provider provider", "String who")))
            .source("shop.Empty", "package shop; interface Empty {}")
            .run();

    assertThat(run.findings()).containsExactly("error FT205 Orders.java:8:24");
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void tellsNothingAboutParametersWithUnknownAnnotations(Tool tool) {
    CompilerRun run =
        CompilerCall.of(tool)
            .source("shop.Orders", ORDERS.replace("Provider provider", "@Labl(max = 5) String who"))
            .run();

    assertThat(run.findings()).isEmpty();
    assertThat(run.foreignMessages()).anyMatch(message -> message.contains("Labl"));
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void tellsOtherFaultsOfSetsWithUnknownTypes(Tool tool) {
    CompilerRun run =
        CompilerCall.of(tool)
            .source(
                "shop.Orders", ORDERS.replace("}\n", "  @Counter(help = \"\") void failed();\n}\n"))
            .run();

    assertThat(run.codesAndLines()).containsExactly("FT113:9");
    assertThat(run.foreignMessages()).anyMatch(message -> message.contains("Provider"));
    assertThat(run.generated()).isEmpty();
  }

  @Test
  void generatesGoodSetsBesideBadOnes() {
    CompilerRun run =
        CompilerCall.javac()
            .option("-Aforethought.FT113=warn")
            .source("shop.Orders", ORDERS.replace("Provider provider", ""))
            .source(
                "shop.Payments",
                """
                package shop;
                @io.forethought.Metrics(namespace = "shop")
                interface Payments {
                  @io.forethought.Counter void settled();
                }
                """)
            .run();

    assertThat(run.findings()).containsExactly("warning FT113 Payments.java:4:3");
    assertThat(run.generated()).containsOnlyKeys("shop.OrdersImpl", "shop.PaymentsImpl");
  }

  @Test
  void sameSourcesGiveTheSameBytesInAnyOrder() {
    String payments = ORDERS.replace("Orders", "Payments").replace("accepted", "paid");
    CompilerCall forth = CompilerCall.javac().source("shop.Orders", ORDERS);
    CompilerCall back = CompilerCall.javac().source("shop.Payments", payments);
    CompilerRun first =
        forth.source("shop.Payments", payments).source("shop.Provider", enumeration()).run();
    CompilerRun second =
        back.source("shop.Provider", enumeration()).source("shop.Orders", ORDERS).run();

    assertThat(first.messages()).isEmpty();
    assertThat(first.generated()).hasSize(2).isEqualTo(second.generated());
  }

  private static String enumeration() {
    return "package shop; enum Provider { A, B }";
  }

  @Test
  void faultsOfInheritedMethodsInAnotherJarAreToldAtTheSet() {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Orders",
                """
                package shop;

                @io.forethought.Metrics(namespace = "shop")
                interface Orders extends io.forethought.processor.testing.Inherited {}
                """)
            .run();

    assertThat(run.findings()).containsExactly("error FT113 Orders.java:4:1");
    assertThat(run.messages().get(0)).startsWith("[FT113] In Inherited.counted: The counter");
  }

  @Test
  void worksInModules() {
    CompilerRun run =
        CompilerCall.javac()
            .option("-Xlint:all,-requires-automatic", "-Werror")
            .option("--module-path", System.getProperty("java.class.path"))
            .source(
                "module-info",
                "module shop { requires transitive io.forethought.runtime; exports shop; }")
            .source(
                "shop.Orders",
                ORDERS.replace("interface", "public interface").replace("Provider provider", ""))
            .run();

    assertThat(run.messages()).isEmpty();
    assertThat(run.generated().get("shop.OrdersImpl")).doesNotContain("@Generated");
  }

  @Test
  void modulesThatDoNotReadTheRuntimeAreTold() {
    CompilerRun run =
        CompilerCall.javac()
            .option("--module-path", System.getProperty("java.class.path"))
            .source("module-info", "module shop { requires io.forethought; }")
            .source("shop.Orders", ORDERS.replace("Provider provider", ""))
            .run();

    assertThat(run.findings()).containsExactly("error FT904 Orders.java:6:1");
  }

  @Test
  void clientThatIsTooOldIsTold() {
    String ours = System.getProperty("java.class.path");
    String old = ours.replaceFirst("[^:]*prometheus-metrics-model-[^:]*", OLD_CLIENT);
    assertThat(old).isNotEqualTo(ours);

    CompilerRun run =
        CompilerCall.javac()
            .option("-classpath", old)
            .source("shop.Orders", ORDERS.replace("Provider provider", ""))
            .run();

    assertThat(run.findings()).containsExactly("error FT913 Orders.java:6:1");
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_25)
  void declarationsInACompactSourceFileAreRejected() {
    CompilerRun run =
        CompilerCall.javac()
            .option("--release", "25")
            .source(
                "Main",
                """
                import io.forethought.*;
                import io.prometheus.metrics.core.datapoints.*;

                @Metrics(namespace = "shop", subsystem = "orders")
                interface Orders {
                  @Counter(help = "Orders that came in.")
                  CounterDataPoint accepted(boolean first);
                }

                @InstrumentHttp
                class Shop {}

                void main() {}
                """)
            .run();

    assertThat(run.succeeded()).isFalse();
    assertThat(run.messages())
        .extracting(message -> message.lines().findFirst().orElseThrow())
        .containsExactlyInAnyOrder(
            "[FT404] In Main.Orders: @Metrics has no effect here.",
            "[FT404] In Main.Shop: @InstrumentHttp has no effect here.");
    assertThat(run.messages()).allMatch(message -> message.contains("source file of its own"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8", "9", "11", "16"})
  @Tag("once")
  void levelBelowJava17IsTheOnlyError(String level) {
    CompilerRun run =
        CompilerCall.javac()
            .option("--release", level, "-Xlint:-options")
            .source("shop.Orders", ORDERS.replace("Provider provider", ""))
            .source(
                "shop.Main",
                "package shop; class Main { Orders orders = OrdersImpl.register(null); }")
            .run();

    assertThat(run.findings()).containsExactly("error FT914 (no place)");
    assertThat(run.messages())
        .singleElement()
        .asString()
        .contains(
            "The compiler is set to Java " + level + ",",
            "<maven.compiler.release>17</maven.compiler.release>");
  }

  /** Generates one class in the first round. */
  @SupportedAnnotationTypes("*")
  static final class Generating extends AbstractProcessor {
    private final String name;
    private final String text;
    private boolean done;

    Generating(String name, String text) {
      this.name = name;
      this.text = text;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
          writer.write(text);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
