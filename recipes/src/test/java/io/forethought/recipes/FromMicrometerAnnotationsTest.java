package io.forethought.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FromMicrometerAnnotationsTest {

  private static final String SHOPS =
      """
      package shop;

      import org.springframework.context.annotation.Bean;
      import org.springframework.context.annotation.Configuration;

      @Configuration
      public class Shops {

        @Bean
        Stock stock() {
          return new Stock(3);
        }

        Stock other() {
          Stock other = new Stock(4);
          return other;
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void aClassIsMeasured() {
    Program.Converted converted =
        convert(
            """
            package shop;

            import io.micrometer.core.annotation.Counted;
            import io.micrometer.core.annotation.Timed;
            import java.util.List;

            /** The stock. */
            public class Stock {

              private static final String NAME = "shop.stock.remove";

              public Stock(int articles) {}

              @Timed(value = NAME, description = "Time to remove an \\"article\\".", serviceLevelObjectives = {0.5, 1})
              @Deprecated
              public void remove(List<String> articles) {}

              /** All. */
              @Counted(value = "shop.stock.clears")
              @Timed("shop.stock.clear")
              void clear() {}

              @Counted(value = "shop.stock.failures", recordFailuresOnly = true)
              public void count() {}
            }
            """,
            SHOPS);

    assertThat(converted.source("Stock"))
        .isEqualTo(
            """
            package shop;

            import io.forethought.CountExceptions;
            import io.forethought.Counted;
            import io.forethought.Instrumented;
            import io.forethought.Timed;
            import java.util.List;

            /** The stock. */
            @Instrumented
            public class Stock {

              private static final String NAME = "shop.stock.remove";

              public Stock(int articles) {}

              @Timed(
                  name = "shop_stock_remove_seconds",
                  help = "Time to remove an \\"article\\".",
                  buckets = {0.5, 1})
              @Deprecated
              public void remove(List<String> articles) {}

              /** All. */
              @Counted(name = "shop_stock_clears_total")
              @Timed(name = "shop_stock_clear_seconds")
              void clear() {}

              @CountExceptions(name = "shop_stock_failures_total")
              public void count() {}
            }
            """);
    assertThat(converted.source("Shops")).contains("return StockMetered.of(3);", "new Stock(4);");
    assertThat(converted.kept())
        .containsExactly(
            "new Stock: calls of this object are not recorded: create it with StockMetered.of(…)");
  }

  @Test
  void theInterfaceOfABeanIsMeasured() {
    Program.Converted converted =
        convert(
            """
            package shop;

            public interface Orders {

              /** Takes an order. */
              String take(String cart);

              void cancel(long order);
            }
            """,
            """
            package shop;

            import io.micrometer.core.annotation.Timed;
            import org.springframework.stereotype.Service;

            @Service
            class StoredOrders implements Orders {

              @Timed(value = "shop.take", extraTags = {})
              @Override
              public String take(String cart) {
                return cart;
              }

              @Override
              @Timed(value = "shop.cancel", extraTags = {"a", "b"})
              public void cancel(long order) {}
            }
            """);

    assertThat(converted.source("Orders"))
        .isEqualTo(
            """
            package shop;

            import io.forethought.Components;
            import io.forethought.Instrumented;
            import io.forethought.Timed;

            @Instrumented(components = Components.SPRING)
            public interface Orders {

              /** Takes an order. */
              @Timed(name = "shop_take_seconds")
              String take(String cart);

              void cancel(long order);
            }
            """);
    assertThat(converted.source("StoredOrders"))
        .contains(
            "import io.micrometer.core.annotation.Timed;", "{\n\n  @Override\n  public String");
    assertThat(converted.kept())
        .containsExactly(
            "@Timed on shop.StoredOrders.cancel: measured methods have no labels with constant values");
  }

  @Test
  void aNameThatTheRulesRejectIsKeptToo() {
    Program.Converted converted =
        convert(
            """
            package shop;

            import io.micrometer.core.annotation.*;

            public class Stock {

              @Timed("shopStock")
              public void a() {}

              @Timed(value = "shop.b", longTask = true)
              public void b() {}

              static Stock create() {
                return new Stock();
              }
            }
            """);

    assertThat(converted.source("Stock"))
        .contains(
            "@io.forethought.Timed(name = \"shop_stock_seconds\")\n  @RenamedFrom(value = \"shopStock_seconds\", ");
  }

  @Test
  void theRestOfTheSourceStays() {
    Program.Converted converted =
        convert(
            """
            package shop;

            import io.micrometer.core.annotation.Timed;

            // The stock.
            class Stock {

              Object old = Timed.class;

              @Timed("stock.one") // why
              <T> T one(T a) { return a; }

              /* b */ @Timed("stock.b") int two(int... many) { return 0; }

              Stock self() { return new Stock(); }
            }
            """);

    assertThat(converted.source("Stock"))
        .isEqualTo(
            """
            package shop;

            import io.forethought.Instrumented;
            import io.forethought.Suppress;
            import io.micrometer.core.annotation.Timed;

            // The stock.
            @Instrumented
            class Stock {

              Object old = Timed.class;

              @io.forethought.Timed(name = "stock_one_seconds") // why
              <T> T one(T a) { return a; }

              /* b */ @io.forethought.Timed(name = "stock_b_seconds")
              @Suppress(value = "FT107", reason = "Existing queries read this name.")
              int two(int... many) { return 0; }

              Stock self() { return new Stock(); }
            }
            """);
  }

  private Program.Converted convert(String... sources) {
    Program.Converted converted =
        Program.of(sources).converted(new FromMicrometerAnnotations(false));
    converted.program().compiled(folder);
    return converted;
  }
}
