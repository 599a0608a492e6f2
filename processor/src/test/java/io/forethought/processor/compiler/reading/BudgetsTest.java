package io.forethought.processor.compiler.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.model.Budget;
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

/** Tests {@link Budgets}. */
class BudgetsTest {

  private static final String SHELVES =
      """
      package shop;

      import io.forethought.*;

      @Metrics(namespace = "shop")
      interface Shelves {
        @Budget(max = 8_500, reason = "One series per shelf and door.")
        @Counter(help = "Articles taken from a shelf.")
        void taken(@Label(from = 1, to = 4200) int shelf, boolean door);

        @Counter(help = "Articles put onto a shelf.")
        void filled(@Budget(max = Years.DAYS, reason = "One per day.")
            @Label(from = 1, to = 366) int day);
      }
      """;

  @ParameterizedTest
  @EnumSource(Tool.class)
  void budgetsAreObeyed(Tool tool) {
    CompilerRun run =
        CompilerCall.of(tool)
            .source("shop.Years", "package shop; interface Years { int DAYS = 366; }")
            .source("shop.Shelves", SHELVES)
            .run();

    assertThat(run.messages()).isEmpty();
    assertThat(run.succeeded()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void budgetsThatAreTooSmallAreTold(Tool tool) {
    CompilerRun run =
        CompilerCall.of(tool)
            .source("shop.Years", "package shop; interface Years { int DAYS = 365; }")
            .source("shop.Shelves", SHELVES.replace("8_500", "8_399"))
            .run();

    assertThat(run.codesAndLines()).containsExactly("FT207:9", "FT214:13");
  }

  @Test
  void maxThatIsNotKnownIsToldByTheCompilerAlone() {
    CompilerRun run = CompilerCall.javac().source("shop.Shelves", SHELVES).run();

    assertThat(run.findings()).isEmpty();
    assertThat(run.foreignMessages()).anyMatch(message -> message.contains("Years"));
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void budgetOfNothingIsTold(Tool tool) {
    CompilerRun run =
        CompilerCall.of(tool)
            .source(
                "shop.Shelves",
                """
                package shop;

                import io.forethought.*;

                @Metrics(namespace = "shop")
                interface Shelves {
                  @Budget(max = 5, reason = "Nothing is counted here.")
                  default void help() {}

                  @Counter(help = "Articles taken from a shelf.")
                  void taken(@Budget(max = 5, reason = "No label.") @Amount long articles);
                }

                class Shelf {
                  void put(@Budget(max = 5, reason = "No metric.") int articles) {}
                }
                """)
            .run();

    assertThat(run.codesAndLines()).containsExactly("FT404:7", "FT404:11", "FT404:15");
    assertThat(run.messages())
        .map(message -> message.lines().toList().get(1).strip())
        .containsExactlyInAnyOrder(
            "Fix: move it to a metric method or one of its labels, or remove it",
            "Fix: remove it or @Amount: a parameter is either a label or the amount",
            "Fix: move it to a parameter of a metric method, or remove it");
  }

  @Test
  void moduleHasOneToo() {
    Modules modules = new Modules();
    CompilerRun run =
        CompilerCall.javac()
            .processorBefore(modules)
            .source(
                "module-info",
                """
                @io.forethought.Budget(max = 200_000, reason = "There are 200 stores.")
                module shop {
                  requires io.forethought;
                }
                """)
            .option("-Xlint:all,-requires-automatic", "-Werror", "-Aforethought.FT216=off")
            .option("--module-path", System.getProperty("java.class.path"))
            .run();

    assertThat(run.messages()).isEmpty();
    assertThat(modules.budgets).hasSize(1);
    assertThat(modules.budgets.get(0).max().value()).isEqualTo(200_000);
    assertThat(modules.budgets.get(0).reason().value()).isEqualTo("There are 200 stores.");
    assertThat(modules.budgets.get(0).site().describe()).isEqualTo("the module shop");
  }

  /** Reads the budgets of modules. */
  @SupportedAnnotationTypes("*")
  private static final class Modules extends AbstractProcessor {
    private final List<Budget> budgets = new ArrayList<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      Budgets.ofModule(new Round(processingEnv.getElementUtils(), annotations, round))
          .ifPresent(budgets::add);
      return false;
    }
  }
}
