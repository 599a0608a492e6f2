package io.forethought.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptFieldsTest {

  @Test
  void whatIsNotCertainIsKept() {
    assertKept(
        "Counter A = Counter.builder().name(\"a\").register(); void a() { b(A); } void b(Counter c) {}",
        "counter a_total: the source uses it as a value");
    assertKept(
        "Counter A = Counter.builder().name(\"a\").build(); void a() { A.inc(); }",
        "counter a_total: it is not registered where it is built");
    assertKept(
        "Counter A = Counter.builder().name(\"a\").labelNames(\"x\").register(); void a(String[] x) { A.labelValues(x).inc(); }",
        "counter a_total: a label value is an array, or something whose type is not known");
    assertKept(
        "Counter A = Counter.builder().name(\"a\").register(); void a() { A.clear(); }",
        "counter a_total: nothing replaces its call of clear");
    assertKept(
        "Counter A = Counter.builder().name(\"a\").register();",
        "counter a_total: nothing in the sources records it");
    assertKept(
        "Counter A = Counter.builder().name(\"a\").withoutExemplars().register(); void a() { A.inc(); }",
        "counter a_total: no metric set has the setting withoutExemplars");
    assertKept(
        "Summary A = Summary.builder().name(\"a_ms\").register(); void a() { A.observe(1); }",
        "summary a_ms: its name would be a_seconds, and it cannot keep the old one: change the"
            + " name or the unit first");
  }

  @Test
  void whatNoRecipeReplacesIsReported() {
    assertKept(
        "void a() { io.prometheus.metrics.core.metrics.GaugeWithCallback.builder().name(\"a\").register(); }",
        "GaugeWithCallback: no recipe replaces it");
  }

  private static void assertKept(String body, String... kept) {
    Program program = Program.of(ClientSource.of("io.prometheus.metrics.core.metrics", body));
    Program.Converted converted = program.converted(new FromPrometheusClient(false));

    assertThat(converted.kept()).containsExactly(kept);
    assertThat(converted.program()).isEqualTo(program);
  }
}
