package io.forethought.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeterFiltersTest {

  private static final String METERS =
      """
      void a(MeterRegistry r, String country) {
        r.counter("shop.orders", "country", country).increment();
        r.counter("old.visits", "page", "start").increment();
        r.counter("clicks").increment();
      }
      """;
  private static final String ORDERS = "shop_orders_total";
  private static final String VISITS = "old_visits_total";
  private static final String CLICKS = "clicks_total";

  @Test
  void metersWhoseNamesAFilterNamesAreKept() {
    assertThat(kept("MeterFilter.denyNameStartsWith(\"old.\")")).containsExactly(VISITS);
    assertThat(kept("MeterFilter.renameTag(\"old\", \"page\", \"site\")")).containsExactly(VISITS);
    assertThat(kept("MeterFilter.renameTag(\"old\", \"other\", \"site\")")).isEmpty();
    assertThat(
            kept("MeterFilter.maximumAllowableTags(\"shop.\", \"country\", 9, MeterFilter.deny())"))
        .containsExactly(ORDERS);
    assertThat(kept("MeterFilter.deny(id -> id.getName().startsWith(\"old\"))"))
        .containsExactly(VISITS);
  }

  @Test
  void metersWhoseTagsAFilterNamesAreKept() {
    assertThat(kept("MeterFilter.ignoreTags(\"page\", \"country\")"))
        .containsExactlyInAnyOrder(ORDERS, VISITS);
    assertThat(kept("MeterFilter.replaceTagValues(\"country\", value -> value)"))
        .containsExactly(ORDERS);
  }

  @Test
  void theCodeOfAFilterIsRead() {
    assertThat(
            kept(
                map(
                    "if (id.getName().startsWith(\"old.\")) { return id.withName(\"x\"); } return id;")))
        .containsExactly(VISITS);
    assertThat(kept(map("return \"start\".equals(id.getTag(\"page\")) ? id.withName(\"x\") : id;")))
        .containsExactly(VISITS);
  }

  @Test
  void aFilterThatIsNotUnderstoodKeepsAll() {
    for (String filter :
        List.of(
            "MeterFilter.deny()",
            "MeterFilter.denyUnless(id -> id.getName().startsWith(\"shop\"))",
            "MeterFilter.deny(id -> !id.getName().startsWith(\"shop\"))",
            "MeterFilter.deny(id -> id.getTags().isEmpty())",
            map("return id.withName(\"x\" + id.getName());"),
            map("if (id.getName().equals(\"a\")) { return id; } return id.withName(\"x\");"))) {
      assertThat(kept(filter)).containsExactlyInAnyOrder(ORDERS, VISITS, CLICKS);
    }
  }

  @Test
  void everyFilterIsReported() {
    String file = "src/main/java/shop/Orders.java";
    assertThat(rows("MeterFilter.denyNameStartsWith(\"old.\")", null))
        .contains(
            "MeterFilter.denyNameStartsWith: the meters that it can change are kept",
            "counter old_visits_total: MeterFilter.denyNameStartsWith in "
                + file
                + " can change it");
    assertThat(rows("MeterFilter.acceptNameStartsWith(\"old.\")", null))
        .containsExactly("MeterFilter.acceptNameStartsWith: it has no effect on replaced meters");
    assertThat(rows("MeterFilter.deny()", true))
        .containsExactly("MeterFilter.deny: it has no effect on replaced meters");
    assertThat(rows("MeterFilter.deny()", null))
        .contains(
            "MeterFilter.deny: it is not certain which meters it changes, so all are kept; they are"
                + " replaced with the option ignoreFilters=true");
  }

  private static String map(String body) {
    return "new MeterFilter() { @Override public io.micrometer.core.instrument.Meter.Id map("
        + "io.micrometer.core.instrument.Meter.Id id) { "
        + body
        + " } }";
  }

  private static List<String> rows(String filter, Boolean ignored) {
    String source =
        MicrometerSource.of(METERS + "MeterFilter filter() { return " + filter + "; }")
            .replace(
                "import io.micrometer.core.instrument.Counter;",
                "import io.micrometer.core.instrument.config.MeterFilter;");
    return Program.of(source).converted(new FromMicrometer(false, ignored)).kept();
  }

  private static List<String> kept(String filter) {
    return rows(filter, null).stream()
        .filter(row -> row.startsWith("counter "))
        .map(row -> row.replaceAll("^counter |:.*", ""))
        .toList();
  }
}
