package io.forethought.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptMetersTest {

  @Test
  void aMeterIsKeptWithEverythingThatUsesIt() {
    assertKept(
        "void a(MeterRegistry r) { b(r.counter(\"a\")); } void b(Counter c) { c.increment(); }",
        "counter a_total: it is passed to b");
    assertKept(
        "Counter a(MeterRegistry r) { return r.counter(\"a\"); }",
        "counter a_total: the method a returns it to others");
    assertKept(
        "java.util.Map<String, Counter> all = java.util.Map.of(); void a(MeterRegistry r) {"
            + " all.computeIfAbsent(\"x\", x -> r.counter(\"a\", \"x\", x)).increment(); }",
        "counter a_total: its map is not a new one");
    assertKept(
        "java.util.Map<String, Counter> all = new java.util.HashMap<>(); void a(MeterRegistry r) {"
            + " all.put(\"x\", r.counter(\"a\")); all.values().forEach(Counter::increment); }",
        "counter a_total: the source uses its map in another way");
    assertKept(
        "void a(MeterRegistry r) { java.util.function.Supplier<Counter> s = () -> r.counter(\"a\"); }",
        "counter a_total: a lambda returns it");
    assertKept(
        "void a(MeterRegistry r) { Timer t = r.timer(\"a\"); t.wrap(() -> {}).run(); }",
        "timer a_seconds: nothing replaces its call of wrap");
    assertKept(
        "void a(MeterRegistry r) { r.counter(\"a\", \"x\", \"1\").increment(); r.counter(\"a\").increment(); }",
        "counter a_total: other places give a_total other tags");
    assertKept(
        "void a(MeterRegistry r, String user) { r.counter(\"a\", \"user.id\", user).increment(); }",
        "counter a_total: the tag user_id can have a value for every user: remove the tag first,"
            + " because labels of metric sets have a bound");
    assertKept(
        "void a(MeterRegistry r) { r.counter(\"orders.created\").increment(); }",
        "counter orders.created: its name in Prometheus depends on the version of Micrometer");
    assertKept(
        "void a(MeterRegistry r, java.util.List<io.micrometer.core.instrument.Tag> tags) { r.counter(\"a\", tags).increment(); }",
        "counter a_total: the names of its tags are not known");
    assertKept(
        "void a() { new io.micrometer.core.instrument.simple.SimpleMeterRegistry().counter(\"a\").increment(); }",
        "counter a_total: its registry is not that of Prometheus");
    assertKept(
        "void a(MeterRegistry r) { long t = Timer.start(r).stop(r.timer(\"a\")); }",
        "timer a_seconds: the source uses the time that stop returns");
    assertKept(
        "void a(MeterRegistry r) { r.summary(\"latency.ms\").record(3); }",
        "summary latency_ms: its name would be latency_seconds, and it cannot keep the old one:"
            + " change the name or the unit first");
  }

  @Test
  void aVariableWithAnotherValueIsKept() {
    assertKept(
        "void a(MeterRegistry r, Counter b, boolean c) { Counter x = r.counter(\"a\"); x = c ? b : null; x.increment(); }",
        "counter a_total: it can also have another value");
    assertKept(
        "private Counter x(MeterRegistry r, Counter b, int c) { if (c == 0) { return c > 1 ? b : null; } return r.counter(\"a\"); }"
            + " void a(MeterRegistry r) { x(r, null, 1).increment(); }",
        "counter a_total: it can also have another value");
    assertKept(
        "void a(MeterRegistry r) { Timer.Sample s = null; s = Timer.start(r); s.stop(r.timer(\"a\")); }",
        "timer a_seconds: it can also have another value");
  }

  @Test
  void aMapWithOtherMetersIsKept() {
    String map = "java.util.Map<String, Counter> all = new java.util.HashMap<>(); ";
    assertKept(
        map
            + "void a(MeterRegistry r, Counter b, boolean c) { all.put(\"x\", r.counter(\"a\"));"
            + " all.put(\"y\", c ? b : null); }",
        "counter a_total: it can also have another value");
    assertKept(
        map
            + "void a(MeterRegistry r, Counter b, boolean c) { all.put(\"x\", r.counter(\"a\"));"
            + " all.computeIfAbsent(\"y\", k -> { return c ? b : null; }); }",
        "counter a_total: it can also have another value");
    assertKept(
        "private Counter x(String a) { return io.micrometer.core.instrument.Metrics.counter(\"a\", \"x\", a); }"
            + " java.util.function.Function<String, Counter> f = this::x;",
        "counter a_total: a method reference names it");
  }

  @Test
  void aMeterThatIsFoundByItsNameIsKept() {
    assertKept(
        "void a(MeterRegistry r) { r.counter(\"a\").increment(); r.get(\"a\").counter().count(); }",
        "counter a_total: src/main/java/shop/Orders.java also finds the meter by its name");
    assertKept(
        "void a(MeterRegistry r) { r.summary(\"a\").record(1);"
            + " io.micrometer.core.instrument.search.Search.in(r).name(\"a\").summary(); }",
        "summary a: src/main/java/shop/Orders.java also finds the meter by its name");
  }

  @Test
  void whatNoRecipeReplacesIsReported() {
    assertKept(
        "void a(MeterRegistry r) { r.config().commonTags(\"region\", \"eu\"); }",
        "commonTags: replaced meters do not have these tags; let Prometheus add them");
    assertKept(
        "void a(MeterRegistry r) { io.micrometer.core.instrument.LongTaskTimer.builder(\"a\").register(r); }",
        "LongTaskTimer a: no recipe replaces it; BlockInProgress counts tasks");
    assertKept(
        "@io.micrometer.core.annotation.Timed(\"a\") public void a() {}",
        "@Timed a: its series have the labels class, method and exception, which measured methods do not"
            + " have: FromMicrometerAnnotations replaces it without them");
  }

  @Test
  void aHistogramWithTooManyBucketsIsKept() {
    assertKept(
        "void a(MeterRegistry r) { io.micrometer.core.instrument.DistributionSummary.builder(\"a\")"
            + ".publishPercentileHistogram().register(r).record(1); }",
        "summary a: publishPercentileHistogram adds 275 buckets: set the expected values, or replace"
            + " it by serviceLevelObjectives first");
  }

  @Test
  void aTagWhoseValuesAreIdsIsKept() {
    for (String value :
        new String[] {"u.id()", "String.valueOf(u.id())", "u.getUserId()", "userId"}) {
      Program program =
          Program.of(
              MicrometerSource.of(
                  "interface User { String id(); String getUserId(); } void a(MeterRegistry r, User u, String"
                      + " userId) { r.counter(\"a\", \"user_kind\", "
                      + value
                      + ").increment(); }"));
      assertThat(program.converted(new FromMicrometer(false, null)).kept())
          .hasSize(1)
          .allMatch(row -> row.contains("the tag user_kind can have a value for every user"));
    }
  }

  @Test
  void aSecondRunAddsNoSecondComment() {
    Program once =
        Program.of(
                MicrometerSource.of(
                    "Counter c; @io.micrometer.core.annotation.Timed(\"a\") public void a(MeterRegistry r) {"
                        + " r.more().counter(\"a\", java.util.List.of(), 1);"
                        + " c = Counter.builder(\"b\" + this).register(r); if (c == null) {"
                        + " r.counter(\"b\" + this).increment(); } }"))
            .converted(new FromMicrometer())
            .program();

    assertThat(once.sources().values()).allMatch(source -> source.split("~~\\(").length == 5);
    assertThat(once.converted(new FromMicrometer()).program()).isEqualTo(once);
  }

  @Test
  void everyOtherUseIsReported() {
    assertKept(
        "void a(MeterRegistry r) { r.gaugeMapSize(\"a\", io.micrometer.core.instrument.Tags.empty(), new java.util.HashMap<>()); }",
        "MeterRegistry.gaugeMapSize a: no recipe replaces it");
    assertKept(
        "void a(MeterRegistry r) { r.more().counter(\"a\", java.util.List.of(), 1); }",
        "MeterRegistry.More.counter a: no recipe replaces it");
    assertKept(
        "void a(MeterRegistry r) { Counter.builder(\"a\").withRegistry(r).withTag(\"b\", \"c\").increment(); }",
        "Meter.MeterProvider.withTag a: no recipe replaces it",
        "Counter.Builder.withRegistry a: no recipe replaces it");
    assertKept(
        "void a(MeterRegistry r) { try (var s = Timer.resource(r, \"a\")) { s.tag(\"b\", \"c\"); } }",
        "Timer.resource a: no recipe replaces it");
    assertKept(
        "void a(MeterRegistry r) { io.micrometer.core.instrument.binder.jvm.ExecutorServiceMetrics.monitor(r, Runnable::run, \"a\"); }",
        "ExecutorServiceMetrics.monitor a: no recipe replaces it");
    assertKept(
        "void a(io.micrometer.observation.ObservationRegistry r) { io.micrometer.observation.Observation.createNotStarted(\"a\", r); }",
        "Observation.createNotStarted a: no recipe replaces it");
    assertKept(
        "java.util.function.Function<String, Counter> a(MeterRegistry r) { return r::counter; }",
        "::counter: no recipe replaces it");
  }

  private static void assertKept(String body, String... kept) {
    Program program = Program.of(MicrometerSource.of(body));
    Program.Converted converted = program.converted(new FromMicrometer(false, null));

    assertThat(converted.kept()).containsExactly(kept);
    assertThat(converted.program()).isEqualTo(program);
  }
}
