package io.forethought.processor.plan;

import io.forethought.processor.model.operations.PrometheusDuration;
import java.time.Duration;
import java.util.Locale;

/** What a plan assumes, as text. */
final class Assumptions {

  private final Plan plan;

  private Assumptions(Plan plan) {
    this.plan = plan;
  }

  static String of(Plan plan) {
    Assumptions assumptions = new Assumptions(plan);
    return "Assumptions, from measurements with Prometheus 2.42 unless a source is named:\n"
        + assumptions.series()
        + assumptions.memory()
        + assumptions.disk()
        + assumptions.others();
  }

  private String series() {
    return plan.exposition().isUpperBound()
        ? """
        - Series are the maxima that the metrics declare; programs rarely reach them. To plan for what a
          program exposes, use --url. Values of labels that are not listed have %d characters.
        """
            .formatted(Costs.CHARACTERS_OF_LABEL_VALUE)
        : """
        - Every instance has the series of this scrape. An instance that has run for longer, or has more
          users, can have more.
        """;
  }

  private String memory() {
    return """
    - Memory is the largest resident size, with what Go has not freed yet: %s B for a series, %s B for
      each of its labels, %s B for each character of its name and labels, and the first block of %s,
      whose file is in memory. The server itself needs %s, and up to %s to write blocks.
      Queries, rules and files that are read often need memory in addition.
    - A deployment replaces all instances. The series of replaced ones stay in memory for up to %s, with
      %s of the memory of others. If instances keep their names, use --deploys-per-day=0.
    """
        .formatted(
            digits(Costs.MEMORY_OF_SERIES),
            digits(Costs.MEMORY_OF_LABEL),
            digits(Costs.MEMORY_OF_CHARACTER),
            PrometheusDuration.text(Costs.FIRST_BLOCK),
            Amounts.bytes(Costs.MEMORY_OF_SERVER),
            Amounts.bytes(Costs.MEMORY_OF_WRITING),
            PrometheusDuration.text(Costs.HEAD),
            Amounts.percent(Costs.OLD_SERIES));
  }

  private String disk() {
    Duration block = Blocks.length(plan.deployment().retention());
    return """
    - Disk: %s B for a sample of a counter or bucket, %s B for that of a gauge, %s B for that of a sum,
      %s B for its time, %s B for a chunk of up to %d samples, and %s B for a series and %s B for each of
      its labels in each block of %s. The documentation of Prometheus says 1 to 2 B for a sample.
      Samples are deleted with the last one of their block. The write-ahead log keeps %s, with %s B
      for a sample.
    """
        .formatted(
            digits(Costs.SAMPLE_OF_COUNT),
            digits(Costs.SAMPLE_OF_GAUGE),
            digits(Costs.SAMPLE_OF_SUM),
            digits(Costs.TIME_OF_SAMPLE),
            digits(Costs.CHUNK),
            Costs.SAMPLES_OF_CHUNK,
            digits(Costs.INDEX_OF_SERIES),
            digits(Costs.INDEX_OF_LABEL),
            PrometheusDuration.text(block),
            PrometheusDuration.text(Costs.HEAD),
            digits(Costs.LOG_OF_SAMPLE));
  }

  private String others() {
    double compressed = plan.exposition().compressed();
    return """
    - Network: %s. HTTP headers and encryption are not included.
    - Servers: a large one can read 1 million samples per second and keep several million series
      (PromLabs, https://training.promlabs.com).
    """
        .formatted(
            compressed < 1
                ? "gzip leaves " + Amounts.percent(compressed) + " of a page"
                : "the program does not compress its page");
  }

  private static String digits(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%,.0f", number)
        : String.format(Locale.ROOT, "%s", number);
  }
}
