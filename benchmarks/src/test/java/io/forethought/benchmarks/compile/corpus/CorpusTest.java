package io.forethought.benchmarks.compile.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The sources that are compiled. */
class CorpusTest {

  @Test
  void tenInterfacesShareAPackageAndItsEnums() {
    assertThat(types(new MetricInterfaces().sources(11)))
        .containsExactly(
            "bench.area000.Channel",
            "bench.area000.Provider",
            "bench.area000.Plan",
            "bench.area000.Reason",
            "bench.area001.Channel",
            "bench.area001.Provider",
            "bench.area001.Plan",
            "bench.area001.Reason",
            "bench.area000.Order0000Metrics",
            "bench.area000.Payment0001Metrics",
            "bench.area000.Invoice0002Metrics",
            "bench.area000.Parcel0003Metrics",
            "bench.area000.Refund0004Metrics",
            "bench.area000.Customer0005Metrics",
            "bench.area000.Cart0006Metrics",
            "bench.area000.Voucher0007Metrics",
            "bench.area000.Item0008Metrics",
            "bench.area000.Shelf0009Metrics",
            "bench.area001.Supplier0010Metrics");
  }

  @Test
  void anInterfaceHasTenMetricsAndNothingLeftOpen() {
    String text = new MetricInterfaces().sources(1).get(4).text();

    assertThat(text).startsWith("package bench.area000;\n").doesNotContain("<", ">");
    assertThat(text.lines().filter(line -> line.matches("  @(Counter|Gauge|Histogram|Summary).*")))
        .hasSize(10);
    assertThat(text)
        .contains(
            """
            @Metrics(namespace = "bench", subsystem = "order0000")
            public interface Order0000Metrics {
            """);
  }

  @Test
  void aPackageOfEnumsBeginsWithEachTenthInterface() {
    assertThat(new MetricInterfaces().sources(10)).hasSize(4 + 10);
    assertThat(new MetricInterfaces().sources(4_000)).hasSize(4 * 400 + 4_000);
  }

  @Test
  void valuesHaveTheSameTenProperties() {
    assertThat(new AutoValueClasses().sources(1))
        .containsExactly(
            new SourceText(
                "bench.area000.Order0000",
                """
                package bench.area000;

                import com.google.auto.value.AutoValue;
                import java.time.Duration;
                import java.time.Instant;
                import java.util.List;

                @AutoValue
                public abstract class Order0000 {

                  public abstract long id();

                  public abstract String name();

                  public abstract int quantity();

                  public abstract double price();

                  public abstract boolean paid();

                  public abstract Instant created();

                  public abstract Duration delay();

                  public abstract String comment();

                  public abstract List<String> tags();

                  public abstract long version();
                }
                """));
    assertThat(new ImmutablesInterfaces().sources(1))
        .containsExactly(
            new SourceText(
                "bench.area000.Order0000",
                """
                package bench.area000;

                import java.time.Duration;
                import java.time.Instant;
                import java.util.List;
                import org.immutables.value.Value;

                @Value.Immutable
                public interface Order0000 {

                  long id();

                  String name();

                  int quantity();

                  double price();

                  boolean paid();

                  Instant created();

                  Duration delay();

                  String comment();

                  List<String> tags();

                  long version();
                }
                """));
  }

  @Test
  void aMapperComesWithItsRecords() {
    assertThat(types(new MapStructMappers().sources(2)))
        .containsExactly(
            "bench.area000.Order0000",
            "bench.area000.Order0000View",
            "bench.area000.Order0000Mapper",
            "bench.area000.Payment0001",
            "bench.area000.Payment0001View",
            "bench.area000.Payment0001Mapper");
    assertThat(new MapStructMappers().sources(1).get(2).text())
        .endsWith(
            """
            @Mapper
            public interface Order0000Mapper {

              Order0000View view(Order0000 order0000);
            }
            """);
  }

  private static List<String> types(List<SourceText> sources) {
    return sources.stream().map(SourceText::type).toList();
  }
}
