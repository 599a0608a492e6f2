package io.forethought.multiprocess.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a process exposes beside its files is read as it was written, or rejected. */
class ExtraFileTest {

  private static final ExtraValue THREADS =
      value(MetricType.GAUGE, "jvm_threads", Map.of("state", "a\tb\n\u00e9\""), -0.0);

  private static final ExtraValue CPU =
      value(MetricType.COUNTER, "process_cpu_seconds", Map.of(), 1.5e-300);

  private static final ExtraValue TRACE =
      new ExtraValue(
          ExtraValue.Kind.EXEMPLAR,
          MetricType.HISTOGRAM,
          SampleKey.of("waits", "waits", Map.of("channel", "web"), ""),
          0.25,
          new ExtraValue.Origin(
              1_764_406_000_123L, LabelSet.of(Map.of("trace_id", "a\tb", "span_id", ""))));

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void name() {
    file = directory.resolve("extra_101.txt");
  }

  private static ExtraValue value(
      MetricType type, String family, Map<String, String> labels, double value) {
    return new ExtraValue(
        ExtraValue.Kind.PROCESS, type, SampleKey.of(family, family, labels, "Help."), value);
  }

  private static String text(ExtraValue... values) {
    return ExtraFile.content(List.of(values)).text();
  }

  private ExtraFile read(String text) throws IOException {
    Files.writeString(file, text);
    return ExtraFile.read(file, "101", EnumSet.allOf(ExtraValue.Kind.class));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    ExtraFile read = read(text(THREADS, CPU, TRACE));

    assertThat(read).isEqualTo(new ExtraFile("extra_101.txt", "101", List.of(THREADS, CPU, TRACE)));
    assertThat(read.exemplars()).containsExactly(TRACE);
    assertThat(ExtraFile.read(file, "101", EnumSet.of(ExtraValue.Kind.EXEMPLAR)).values())
        .containsExactly(TRACE);
    assertThat(read(text()).values()).isEmpty();
  }

  @Test
  void eachProcessHasSeriesOfItsOwn() throws IOException {
    List<MetricFile> metrics = read(text(THREADS, CPU)).metrics(ExtraValue.Kind.PROCESS);

    assertThat(metrics)
        .extracting(MetricFile::source, MetricFile::entries)
        .containsExactly(
            tuple(
                "extra_101.txt",
                List.of(new MetricFile.Entry(CPU.key().with("pid", "101"), CPU.value(), 0))),
            tuple(
                "extra_101.txt",
                List.of(new MetricFile.Entry(THREADS.key().with("pid", "101"), -0.0, 0))));
  }

  @Test
  void noPartOfAFileIsReadAsTheWhole() {
    String text = text(THREADS, CPU);

    for (int length = 0; length < text.length(); length++) {
      String part = text.substring(0, length);
      assertThatThrownBy(() -> read(part))
          .isInstanceOf(BadFileException.class)
          .hasMessage("it is not complete, or another program has written it");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PROCESS\tGAUGE\t1.0",
        "PROCESS\tGAUGE\tone\t[\"a\", \"a\", {}, \"\"]",
        "PROCESS\tTABLE\t1.0\t[\"a\", \"a\", {}, \"\"]",
        "NOBODY\tGAUGE\t1.0\t[\"a\", \"a\", {}, \"\"]",
        "PROCESS\tGAUGE\t1.0\t[\"a\", \"a\", {}]",
        "PROCESS\tGAUGE\t1.0\t[\"a\", \"a\", {}, \"\"]\t",
        "PROCESS\tGAUGE\t1.0\t[\"a\", \"a\", {}, \"\"]\t1\t{}",
        "EXEMPLAR\tCOUNTER\t1.0\t[\"a\", \"a\", {}, \"\"]",
        "EXEMPLAR\tCOUNTER\t1.0\t[\"a\", \"a\", {}, \"\"]\tone\t{}",
        "EXEMPLAR\tCOUNTER\t1.0\t[\"a\", \"a\", {}, \"\"]\t1\t{\"b\"}"
      })
  void aFileWithAnInvalidLineIsBad(String line) {
    String text = text(CPU).replace("# end", line + "\n# end");

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(BadFileException.class)
        .hasMessage("it has an invalid line: " + line);
  }

  @Test
  void whatHasNoRoomIsLeftOutAndALongerFileIsBad() throws IOException {
    ExtraValue[] many =
        IntStream.range(0, 10_000)
            .mapToObj(i -> value(MetricType.GAUGE, "a", Map.of("number", "" + i), i))
            .toArray(ExtraValue[]::new);

    ExtraFile.Content content = ExtraFile.content(List.of(many));

    assertThat(content.text().length()).isBetween(260_000, ExtraFile.MAX_BYTES);
    assertThat(content.leftOut()).isPositive();
    assertThat(read(content.text()).values()).hasSize(many.length - content.leftOut());
    assertThatThrownBy(() -> read(content.text().replace("# end", "# end".repeat(1_000))))
        .isInstanceOf(BadFileException.class)
        .hasMessage("it has more than 262144 bytes");
  }
}
