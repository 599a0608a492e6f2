package io.forethought.processor.compiler.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.compiler.reading.SetReader;
import io.forethought.processor.compiler.reading.Sources;
import io.forethought.processor.compiler.reading.Suppression;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests {@link Suppressions} and {@link Suppression}. */
class SuppressionsTest {

  private static final String ACCEPTED =
      """
      package shop;

      import io.forethought.*;

      @Suppress(value = "FT113", reason = "Help stands in the handbook.")
      @Metrics(namespace = "shop")
      interface Orders {

        enum Channel {
          @Suppress(value = "FT212", reason = "The shop is called so.")
          @LabelValue("_other")
          OTHER,
          WEB
        }

        @Suppress(value = "FT102", reason = "The dashboards of 2019 read this name.")
        @Suppress(value = "FT107", reason = "The unit is what customers call it.")
        @Counter(name = "shop_traffic_gb")
        void paid(
            Channel channel,
            @Suppress(value = "FT201", reason = "The handbook writes it so.")
                @Label(name = "firstOrder") boolean first);
      }
      """;

  @ParameterizedTest
  @EnumSource(Tool.class)
  void acceptedFaultsAreSilent(Tool tool) {
    CompilerCall call = CompilerCall.of(tool).source("shop.Orders", ACCEPTED);
    if (tool == Tool.JAVAC) {
      call.option("-Xlint:all", "-Werror");
    }
    CompilerRun run = call.run();

    assertThat(run.messages()).isEmpty();
    assertThat(run.generated()).containsOnlyKeys("shop.OrdersImpl");
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void nothingOfItIsSilentWithoutThem(Tool tool) {
    String bare = ACCEPTED.replaceAll("@Suppress\\(.*?\\)", "");
    CompilerRun run = CompilerCall.of(tool).source("shop.Orders", bare).run();

    assertThat(run.codesAndLines().stream().map(finding -> finding.replaceAll(":.*", "")).sorted())
        .containsExactly("FT102", "FT107", "FT113", "FT201", "FT212");
  }

  @Test
  void unusedAndUnknownOnesAreToldWithWhatIsWrong() {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Orders",
                """
                package shop;

                import io.forethought.*;

                @Metrics(namespace = "shop")
                interface Orders {
                  @Suppress(value = "FT102", reason = "There was one once.")
                  @Counter(help = "Orders accepted since the start.")
                  void accepted(@SuppressWarnings("FT205") String who);

                  @Suppress(value = "FT1O2", reason = "A letter for a digit.")
                  @Counter(help = "Orders refused since the start.")
                  void refused();

                  @Suppress(value = "unused", reason = "Called by name.")
                  @SuppressWarnings("FT906")
                  @Counter(help = "Orders returned since the start.")
                  void returned();
                }
                """)
            .run();

    assertThat(run.findings())
        .containsExactly(
            "warning FT901 Orders.java:7:21",
            "warning FT901 Orders.java:9:35",
            "error FT205 Orders.java:9:51",
            "warning FT902 Orders.java:11:21",
            "warning FT902 Orders.java:15:21",
            "warning FT901 Orders.java:16:21");
    assertThat(run.messages())
        .map(message -> message.replaceAll("\\s+", " ").replaceAll(" Why: .*", ""))
        .contains(
            "[FT901] @Suppress(\"FT102\") has no effect: there is no FT102 here."
                + " Fix: remove it",
            "[FT901] @SuppressWarnings(\"FT205\") has no effect: FT205 cannot be suppressed,"
                + " because the generated class would be wrong or fail when the program starts."
                + " Fix: remove it",
            "[FT901] @SuppressWarnings(\"FT906\") has no effect: FT906 cannot be suppressed."
                + " Fix: remove it",
            "[FT902] The code \"FT1O2\" does not exist."
                + " Fix: write \"FT102\" if you mean \"Counter without _total\", or remove it",
            "[FT902] The code \"unused\" does not exist."
                + " Fix: write a code such as \"FT102\", or remove it");
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void blankReasonIsToldAndNothingElse(Tool tool) {
    CompilerRun run =
        CompilerCall.of(tool)
            .source("shop.Orders", ACCEPTED.replace("Help stands in the handbook.", " - "))
            .run();

    assertThat(run.codesAndLines()).containsExactly("FT906:5");
    assertThat(run.succeeded()).isFalse();
  }

  @Test
  void blankReasonBesideAnotherSuppressionIsReportedAtTheReason() {
    CompilerRun run =
        CompilerCall.javac()
            .source("shop.Orders", ACCEPTED.replace("The unit is what customers call it.", ""))
            .run();

    assertThat(run.findings()).containsExactly("error FT906 Orders.java:17:39");
    assertThat(run.messages().get(0)).contains("@Suppress(\"FT107\") has no reason.");
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void holderThatIsWrittenOutIsReadToo(Tool tool) {
    CompilerRun run =
        CompilerCall.of(tool)
            .source(
                "shop.Orders",
                """
                package shop;

                import io.forethought.*;

                @Metrics(namespace = "shop")
                interface Orders {
                  @Suppress.Several({
                    @Suppress(value = "FT102", reason = "The dashboards of 2019 read this name."),
                    @Suppress(value = "FT113", reason = "")
                  })
                  @Counter(name = "shop_visits")
                  void visited();
                }
                """)
            .run();

    assertThat(run.codesAndLines())
        .as("ecj tells no place inside an annotation that is a value")
        .containsExactly(tool == Tool.JAVAC ? "FT906:9" : "FT906:7");
  }

  @Test
  void reasonsCanBeRequired() {
    String warnings =
        ACCEPTED.replaceAll("@Suppress\\(value = (.*?), .*?\\)", "@SuppressWarnings($1)");
    String one = warnings.replace("@SuppressWarnings(\"FT107\")\n", "\n").replace("_gb", "_total");

    assertThat(findings("-Aforethought.reasons=optional", one.replace("FT102", "unused")))
        .isEmpty();
    assertThat(findings("-Aforethought.reasons=required", one.replace("FT102", "unused")))
        .containsExactly(
            "error FT906 Orders.java:5:19",
            "error FT906 Orders.java:10:23",
            "error FT906 Orders.java:21:25");
    assertThat(findings("-Aforethought.reasons=required", ACCEPTED)).isEmpty();
    assertThat(findings("-Aforethought.reasons=yes", ACCEPTED))
        .containsExactly("error FT903 (no place)");
  }

  private static List<String> findings(String option, String source) {
    return CompilerCall.javac().option(option).source("shop.Orders", source).run().findings();
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void acceptedFaultOfAnInheritedMethodIsSilentToo(Tool tool) {
    CompilerRun run =
        CompilerCall.of(tool)
            .source(
                "shop.Orders",
                """
                package shop;

                @io.forethought.Metrics(namespace = "shop")
                interface Orders extends io.forethought.processor.testing.InheritedAccepted {}
                """)
            .run();

    assertThat(run.messages()).isEmpty();
  }

  @Test
  void modelCarriesWhatWasAccepted() {
    Sets sets = new Sets();
    CompilerRun run =
        CompilerCall.javac()
            .processorBefore(sets)
            .source(
                "shop.Orders",
                ACCEPTED
                    .replace("FT201", "FT205")
                    .replace("The unit is what customers call it.", ""))
            .run();

    assertThat(run.succeeded()).isFalse();
    assertThat(sets.sets)
        .flatMap(MetricSet::accepted)
        .containsExactly(new Acceptance("FT113", "Help stands in the handbook."));
    assertThat(sets.sets)
        .flatMap(MetricSet::metrics)
        .flatMap(Metric::accepted)
        .containsExactly(new Acceptance("FT102", "The dashboards of 2019 read this name."));
  }

  /** Reads metric sets. */
  @SupportedAnnotationTypes(Names.METRICS)
  private static final class Sets extends AbstractProcessor {
    private final List<MetricSet> sets = new ArrayList<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      SetReader reader =
          new SetReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
      annotations.stream()
          .flatMap(metrics -> round.getElementsAnnotatedWith(metrics).stream())
          .forEach(type -> sets.add(reader.read((TypeElement) type, new Sources())));
      return false;
    }
  }
}
