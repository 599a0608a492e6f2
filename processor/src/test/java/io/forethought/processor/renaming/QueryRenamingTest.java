package io.forethought.processor.renaming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what changes in a query. */
@Tag("once")
class QueryRenamingTest {

  private static final RenamedMetric A = RenamedMetric.of("shop_a", "shop_big");

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '^',
      value = {
        "shop_a → shop_big",
        "shop_a{job=\"x\"} → shop_big{job=\"x\"}",
        "rate(shop_a_bucket[5m] offset 1h) → rate(shop_big_bucket[5m] offset 1h)",
        "shop_a_count + shop_a_sum - shop_a_created → shop_big_count + shop_big_sum - shop_big_created",
        "shop_a_total / shop_a_info → shop_big_total / shop_big_info",
        "shop_a_b + shop_ab + my_shop_a → shop_a_b + shop_ab + my_shop_a",
        "max_over_time(sum(shop_a)[1h:1m]) → max_over_time(sum(shop_big)[1h:1m])",
        "{\"shop_a\"} → {\"shop_big\"}",
        "{'shop_a', job='x'} → {'shop_big', job='x'}",
        "{__name__=\"shop_a\"} → {__name__=\"shop_big\"}",
        "{__name__=`shop_a`} → {__name__=`shop_big`}",
        "{\"__name__\"='shop_a'} → {\"__name__\"='shop_big'}",
        "{__name__!=\"shop_a\",job=\"x\"} → {__name__!=\"shop_big\",job=\"x\"}",
        "{__name__=\"shop\\x5fa\"} → {__name__=\"shop_big\"}",
        "{__name__=~\"shop_a|other\"} → {__name__=~\"shop_big|other\"}",
        "{__name__=~\"^(other|(?:shop_a|shop_b)|shop_a_sum)$\"} →"
            + " {__name__=~\"^(other|(?:shop_big|shop_b)|shop_big_sum)$\"}",
        "{__name__!~\"x[|]y|shop_a\",job=\"x\"} → {__name__!~\"x[|]y|shop_big\",job=\"x\"}",
        "{__name__=~\"shop_.*\"} → {__name__=~\"shop_.*\"}",
        "count({__name__=~\"shop_a|shop_.*\"}) → count({__name__=~\"shop_big|shop_.*\"})",
        "shop_a  and #shop_b \\n  shop_a → shop_big  and #shop_b \\n  shop_big",
      })
  void namesAreReplacedAndNothingElse(String query, String expected) {
    assertThat(Renamed.query(query.replace("\\n", "\n"), A))
        .isEqualTo(expected.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "shop_a_total, shop_big_total, shop_a_total + shop_a_created, shop_big_total + shop_big_created",
    "shop_a_total, shop_big_total, shop_a + shop_a_total_sum, shop_a + shop_a_total_sum",
    "shop_a, shop_big_total, shop_a + shop_a_created, shop_big_total + shop_big_created",
    "shop_a, shop_big_total, shop_a_sum, shop_a_sum",
    "shop_a_total, shop_a, shop_a_total, shop_a",
    "shop_a_info, shop_b_info, shop_a_info + shop_a, shop_b_info + shop_a",
    "shop_a_ms, shop_a_seconds, shop_a_ms_bucket, shop_a_seconds_bucket",
    "job:a:sum, job:b:sum, job:a:sum + a, job:b:sum + a",
  })
  void theNameShowsWhichSamplesThereAre(
      String oldName, String newName, String query, String expected) {
    assertThat(Renamed.query(query, RenamedMetric.of(oldName, newName))).isEqualTo(expected);
  }

  @Test
  void aNameInQuotesCanHaveAnyCharacters() {
    assertThat(
            Renamed.query(
                "{\"shop.a_sum\"} + {\"shop.a\", a=\"b\"} + shop_a",
                RenamedMetric.of("shop.a", "shop_big")))
        .isEqualTo("{\"shop_big_sum\"} + {\"shop_big\", a=\"b\"} + shop_a");
  }

  @Test
  void theLabelOfAStateSetHasTheNameOfTheMetric() {
    assertThat(Renamed.query("sum by (shop_a) (shop_a{shop_a=\"on\"}) > on (shop_a) x", A))
        .isEqualTo("sum by (shop_big) (shop_big{shop_big=\"on\"}) > on (shop_big) x");
    assertThat(Renamed.query("x{shop_a=\"on\"}", A))
        .isEqualTo(
            "x{shop_a=\"on\"}\nNOTE shop_a is unchanged here, because it is not part of a query");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '^',
      value = {
        "{__name__=~\"shop_(a|b)\"} → "
            + "the regular expression matches shop_a, but not shop_big; change it by hand",
        "{__name__=~\"shop_a_.+\"} → the regular expression matches shop_a_bucket, but not"
            + " shop_big_bucket; change it by hand",
        "sum({__name__=~\"shop_a|\\\\\\\\d\"}) → the regular expression matches shop_a, but not"
            + " shop_big; change it by hand",
        "label_replace(up, \"x\", \"$1\", \"__name__\", \"(shop_a)\") → label_replace uses"
            + " shop_a as a label value; change it by hand",
        "label_replace(up, \"__name__\", \"shop_a_sum\", \"\", \"\") → label_replace uses"
            + " shop_a as a label value; change it by hand",
        "rate(shop_a) → this query contains shop_a, but is invalid: `rate` needs a range vector;"
            + " this is an instant vector. Write `rate(shop_a[5m])`.",
      })
  void whatCannotBeChangedIsAnErrorAndStays(String query, String remark) {
    assertThat(Renamed.query(query, A)).isEqualTo(query + "\nERROR " + remark);
  }
}
