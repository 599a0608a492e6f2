package io.forethought.processor.operations.output.dashboard;

import static io.forethought.processor.operations.output.dashboard.Expressions.aggregation;
import static io.forethought.processor.operations.output.dashboard.Expressions.largest;
import static io.forethought.processor.operations.output.dashboard.Expressions.ratio;
import static io.forethought.processor.operations.output.dashboard.Expressions.selector;
import static io.forethought.processor.operations.output.dashboard.Expressions.sumOfRates;

import java.util.List;

/** The row of the Java virtual machine and its process. */
final class JvmRow {

  private static final String HEAP = "area=\"heap\"";
  private static final String NATIVE_MEMORY = "jvm_native_memory_";
  private static final String EACH_INSTANCE = "{{instance}}";
  private static final List<String> INSTANCE = List.of("instance");

  private final RowDraft row;

  private JvmRow(RowDraft row) {
    this.row = row;
  }

  /** The rows of the virtual machine. */
  static List<GeneratedRow> of(RowDraft draft) {
    JvmRow jvm = new JvmRow(draft);
    jvm.processor();
    draft.addSums("Memory usage", GrafanaUnit.BYTES, "instance", "process_resident_memory_bytes");
    jvm.heap();
    jvm.garbage();
    jvm.threads();
    jvm.descriptors();
    return draft.rows().stream()
        .map(
            row ->
                new GeneratedRow(
                    row.title(),
                    row.collapsed(),
                    row.panels().stream().map(JvmRow::explained).toList()))
        .toList();
  }

  /** Virtual machines do not track native memory by default. */
  private static GeneratedPanel explained(GeneratedPanel panel) {
    return panel.queries().stream().anyMatch(query -> query.expr().contains(NATIVE_MEMORY))
        ? panel.whenAbsent("Requires -XX:NativeMemoryTracking=summary")
        : panel;
  }

  private void processor() {
    row.name("process_cpu_seconds_total")
        .ifPresent(
            name ->
                row.addLines(
                    "Used processors",
                    "Processor time per second of each instance: 1 is one processor.",
                    GrafanaUnit.NUMBER,
                    new PanelQuery(largest(sumOfRates(name, INSTANCE)), EACH_INSTANCE)));
  }

  private void heap() {
    row.name("jvm_memory_max_bytes")
        .ifPresent(
            max ->
                row.name("jvm_memory_used_bytes")
                    .ifPresent(
                        used ->
                            row.addLines(
                                "Used heap",
                                "Share of the largest possible heap that is in use.",
                                GrafanaUnit.SHARE,
                                new PanelQuery(
                                    largest(ratio(sum(used, HEAP), sum(max, HEAP))),
                                    EACH_INSTANCE))));
  }

  private static String sum(String gauge, String... matchers) {
    return aggregation("sum", INSTANCE, selector(gauge, matchers));
  }

  private void garbage() {
    row.name("jvm_gc_collection_seconds")
        .ifPresent(
            name ->
                row.addLines(
                    "Garbage collection",
                    "Share of the time that each instance spent in garbage collectors.",
                    GrafanaUnit.SHARE,
                    new PanelQuery(
                        largest(sumOfRates(name + "_sum", List.of("instance", "gc"))),
                        EACH_INSTANCE + " {{gc}}")));
  }

  private void threads() {
    row.metric("jvm_threads_state")
        .ifPresent(
            entry ->
                row.add(
                    GeneratedPanel.of(
                        "Threads by state",
                        entry.help(),
                        Visual.STACKED,
                        GrafanaUnit.NUMBER,
                        new PanelQuery(
                            aggregation("sum", List.of("state"), selector(entry.name().value())),
                            "{{state}}"))));
    row.metric("jvm_threads_deadlocked")
        .ifPresent(
            entry ->
                row.add(
                    GeneratedPanel.of(
                            "Deadlocked threads",
                            entry.help(),
                            Visual.STAT,
                            GrafanaUnit.NUMBER,
                            new PanelQuery(
                                aggregation("sum", List.of(), selector(entry.name().value())),
                                "threads"))
                        .with(List.of(Threshold.badFrom(1)))));
  }

  private void descriptors() {
    row.name("process_max_fds")
        .ifPresent(
            max ->
                row.name("process_open_fds")
                    .ifPresent(
                        open ->
                            row.addLines(
                                "Used file descriptors",
                                "Share of the file descriptors that each instance can open.",
                                GrafanaUnit.SHARE,
                                new PanelQuery(
                                    largest(ratio(sum(open), sum(max))), EACH_INSTANCE))));
  }
}
