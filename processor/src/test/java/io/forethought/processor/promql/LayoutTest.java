package io.forethought.processor.promql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class LayoutTest {

  private static String layout(String query) {
    return Layout.print(Query.parse(query).expression().orElseThrow());
  }

  @Test
  void whatIsShortStaysOnOneLine() {
    assertThat(layout("sum( rate(a[5m]) )\n/ sum(rate(b[5m]))"))
        .isEqualTo("sum(rate(a[5m])) / sum(rate(b[5m]))");
  }

  @Test
  void anOperatorBeginsALine() {
    assertThat(
            layout(
                "sum without (instance, pod) (rate(shop_payments_failed_total[5m])) / (sum without"
                    + " (instance, pod) (rate(shop_payments_attempted_total[5m])) > 0) or"
                    + " sum without (instance, pod) (rate(shop_payments_attempted_total[5m])) * 0"))
        .isEqualTo(
            """
            sum without (instance, pod) (rate(shop_payments_failed_total[5m]))
            / (sum without (instance, pod) (rate(shop_payments_attempted_total[5m])) > 0)
            or sum without (instance, pod) (rate(shop_payments_attempted_total[5m])) * 0""");
  }

  @Test
  void whatIsTooLongIsBrokenInItsParentheses() {
    assertThat(
            layout(
                "histogram_quantile(0.95, sum by (le, channel) (rate(shop_checkout_duration_seconds"
                    + "_bucket{channel!=\"partner\"}[5m]))) > 1 and on (channel) (job:shop_orders"
                    + ":rate5m{channel=\"web\"} > 14.4 * 0.01 and job:shop_orders_made:rate5m{"
                    + "channel=\"web\"} > 14.4 * 0.01)"))
        .isEqualTo(
            """
            histogram_quantile(
              0.95,
              sum by (le, channel) (rate(shop_checkout_duration_seconds_bucket{channel!="partner"}[5m]))
            )
            > 1
            and on (channel) (
              job:shop_orders:rate5m{channel="web"} > 14.4 * 0.01
              and job:shop_orders_made:rate5m{channel="web"} > 14.4 * 0.01
            )""");
  }

  @Test
  void operatorsOfOneKindAreARow() {
    String name = "shop_orders_that_were_created_by_partners_total";
    assertThat(layout(name + " + " + name + " - " + name))
        .isEqualTo(name + "\n+ " + name + "\n- " + name);
    assertThat(layout(name + " or " + name + " * " + name))
        .isEqualTo(name + "\nor\n  " + name + " * " + name);
    assertThat(layout(name + " or " + name + " * 100")).isEqualTo(name + "\nor " + name + " * 100");
  }

  @Test
  void aNumberIsNotALineOfItsOwn() {
    String name = "shop_orders_that_were_created_by_partners_total";
    assertThat(layout("1 - " + name + " / (" + name + " > 0)"))
        .isEqualTo("1 - " + name + "\n/ (" + name + " > 0)");
  }

  @Test
  void theLinesAreTheSameExpression() {
    RandomQuery random = new RandomQuery(new Random(1));
    for (int each = 0; each < 2000; each++) {
      Query.parse(random.next())
          .expression()
          .ifPresent(
              expression -> {
                String line = Printer.print(expression);
                String lines = Layout.print(expression);
                assertThat(Printer.print(Query.parse(lines).expression().orElseThrow()))
                    .as(lines)
                    .isEqualTo(line);
              });
    }
  }
}
