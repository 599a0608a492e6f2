package io.forethought.multiprocess.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.multiprocess.Golden;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of the Python client are read, written again, and rejected for a reason. */
class MetricFileTest {

  private static final SampleKey ORDERS =
      SampleKey.of("orders", "orders_total", Map.of("kind", "std"), "Orders");

  @TempDir private Path directory;

  static List<Path> golden() throws IOException {
    return Golden.files();
  }

  @ParameterizedTest
  @MethodSource("golden")
  void everyFileOfPythonIsWrittenByteForByte(Path golden) throws IOException {
    MetricFile read = read(golden);
    Path copy = directory.resolve(golden.getFileName());
    try (WritableFile file = WritableFile.create(copy)) {
      for (MetricFile.Entry entry : read.entries()) {
        Cell cell = file.cell(entry.key());
        cell.set(entry.value());
        cell.setTimestamp(entry.timestamp());
      }
    }

    assertThat(Files.mismatch(copy, golden)).isEqualTo(-1);
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void layoutsAreToldApart(Layout layout) throws IOException {
    SampleKey key =
        SampleKey.of("a", "a_total", Map.of(), layout == Layout.WITHOUT_HELP ? null : "Help");
    Path path = directory.resolve("counter_1.db");
    try (WritableFile file = WritableFile.createUnpublished(path, layout)) {
      for (int i = 1; i <= 100; i++) {
        file.cell(key.with("number", "x".repeat(i))).set(i);
      }
    }

    MetricFile read = read(path);

    assertThat(read.layout()).isEqualTo(layout);
    assertThat(read.entries())
        .hasSize(100)
        .startsWith(new MetricFile.Entry(key.with("number", "x"), 1, 0))
        .endsWith(new MetricFile.Entry(key.with("number", "x".repeat(100)), 100, 0));
  }

  @Test
  void aFileGrowsByDoublingAndKeepsItsCells() throws IOException {
    Path path = directory.resolve("counter_1.db");
    try (WritableFile file = WritableFile.create(path)) {
      Cell first = file.cell(ORDERS);
      for (int i = 0; i < 1000; i++) {
        file.cell(ORDERS.with("number", Integer.toString(i))).add(1);
        first.add(1);
      }
      Cell again = file.cell(ORDERS);
      again.add(1);

      assertThat(again).isSameAs(first);
    }

    assertThat(Files.size(path)).isEqualTo(1 << 17);
    assertThat(read(path).entries())
        .hasSize(1001)
        .startsWith(new MetricFile.Entry(ORDERS, 1001, 0));
  }

  @Test
  void aFileWithoutEntriesIsGood() throws IOException {
    assertThat(read(file(new byte[1 << 16])).entries()).isEmpty();
  }

  @Test
  void anEmptyFileIsBad() {
    assertBad(new byte[0], "it is empty: its process was killed while it created the file");
  }

  @Test
  void aFileWithoutAHeaderIsBad() {
    assertBad(new byte[3], "it has only 3 bytes");
  }

  @Test
  void aDatabaseIsBad() {
    assertBad(
        "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII),
        "it contains no metrics: it begins with \"SQLite f\"");
  }

  @Test
  void aFileWithAnImpossibleLengthIsBad() {
    assertBad(
        bytes(64).putInt(0, 13).array(),
        "it contains no metrics: 13 cannot be the number of used bytes");
  }

  @Test
  void aTruncatedFileIsBad() {
    assertBad(
        bytes(64).putInt(0, 4096).array(), "it is truncated: 4096 bytes are used, but it has 64");
  }

  @Test
  void anEntryWithoutAKeyIsBad() throws IOException {
    assertBad(
        changed(data -> data.put(0x5c, (byte) 0)),
        "the entry at byte 88 has no key [family, sample, labels, help] in JSON");
  }

  @Test
  void anEntryThatIsTooLongIsBad() throws IOException {
    assertBad(
        changed(data -> data.putInt(0x58, 5000)),
        "the entry at byte 88 has a key of 5000 bytes, but only 344 bytes are used");
  }

  @Test
  void aHalfWrittenKeyIsBad() throws IOException {
    assertBad(
        changed(data -> data.put(0x30, new byte[16])),
        "the entry at byte 8 has no key [family, sample, labels, help] in JSON");
  }

  @Test
  void aBoundThatIsNoNumberIsBad() throws IOException {
    Path path = directory.resolve("histogram_1.db");
    try (WritableFile file = WritableFile.create(path)) {
      file.cell(SampleKey.of("a", "a_bucket", Map.of("le", "many"), "Help"));
    }

    assertThatThrownBy(() -> read(path))
        .isInstanceOf(BadFileException.class)
        .hasMessage("the entry at byte 8 has the bound le=\"many\", which is no number");
  }

  @ParameterizedTest
  @CsvSource({
    "orders.db, 'its name begins with no type of metric: counter, gauge, histogram or summary'",
    "counter.db, its name has no process",
    "gauge_all.db, its name has no process"
  })
  void aNameOfOtherProgramsIsBad(String name, String reason) {
    assertThatThrownBy(() -> MetricFileName.parse(name)).hasMessage(reason);
  }

  private interface Change {
    void on(ByteBuffer data);
  }

  /** Returns a file of Python with a change. */
  private static byte[] changed(Change change) throws IOException {
    ByteBuffer data = ByteBuffer.wrap(Files.readAllBytes(Golden.file("counter_101.db")));
    change.on(data.order(ByteOrder.nativeOrder()));
    return data.array();
  }

  private static ByteBuffer bytes(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
  }

  private void assertBad(byte[] content, String reason) {
    assertThatThrownBy(() -> read(file(content)))
        .isInstanceOf(BadFileException.class)
        .hasMessage(reason);
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(directory.resolve("counter_1.db"), content);
  }

  private static MetricFile read(Path path) throws IOException {
    return MetricFile.read(path, MetricFileName.parse(path.getFileName().toString()), new Keys());
  }
}
