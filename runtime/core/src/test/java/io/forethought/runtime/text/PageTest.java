package io.forethought.runtime.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.snapshots.Labels;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  private static final int CAPACITY = 1 << 16;

  /** Pieces around the end of a page, also after a beginning and before a value. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        0,
        1,
        CAPACITY - 30,
        CAPACITY - 25,
        CAPACITY - 24,
        CAPACITY - 23,
        CAPACITY - 7,
        CAPACITY - 2,
        CAPACITY - 1,
        CAPACITY,
        CAPACITY + 1,
        2 * CAPACITY,
        2 * CAPACITY + 1
      })
  void aPieceOfAnyLengthIsWritten(int length) throws IOException {
    byte[] piece =
        "abcdefg".repeat(length / 7 + 1).substring(0, length).getBytes(StandardCharsets.US_ASCII);
    for (Page page : new Page[] {new Page(), new GzipPage()}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      page.begin(out);
      page.write(piece);
      page.writeValue(-Double.MIN_NORMAL);
      page.write(piece);
      page.writeValue(-Double.MIN_NORMAL);
      page.writeAgain(0, piece);
      page.writeValue(Long.MIN_VALUE);
      page.finish();
      page.release();

      String text = new String(piece, StandardCharsets.US_ASCII);
      String expected =
          text
              + "-2.2250738585072014E-308\n"
              + text
              + "-2.2250738585072014E-308\n"
              + text
              + "-9223372036854775808\n";
      assertThat(text(page, out)).isEqualTo(expected);
    }
  }

  @Test
  void aPieceThatFitsExactlyIsHandedOnWithTheNextOne() throws IOException {
    Page page = new Page();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    page.begin(out);

    page.write(new byte[CAPACITY]);
    assertThat(out.size()).isZero();
    page.write(new byte[] {1});
    assertThat(out.size()).isEqualTo(CAPACITY);
    assertThat(page.length()).isEqualTo(1);

    page.write(new byte[CAPACITY + 1]);
    assertThat(out.size()).isEqualTo(CAPACITY + 1 + CAPACITY + 1);
    assertThat(page.length()).isZero();
  }

  @Test
  void othersMayWriteByteByByte() throws IOException {
    for (Page page : new Page[] {new Page(), new GzipPage()}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      page.begin(out);
      page.writeValue(1);
      page.writeOthers(
          others -> {
            others.write('a');
            others.write("bc".getBytes(StandardCharsets.US_ASCII));
          });
      page.writeValue(2);
      page.finish();

      assertThat(text(page, out)).isEqualTo("1\nabc2\n");
    }
  }

  @Test
  void nothingIsAddedToACompressedPageThatIsReleased() throws IOException {
    Page page = new GzipPage();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    page.begin(out);
    int header = out.size();
    page.writeValue(1);

    page.release();
    page.finish();

    assertThat(out.size()).isEqualTo(header);
  }

  /** What a series shares with the one before it costs two repetitions, at most eight bytes. */
  @Test
  void seriesThatAreAlikeTakeFewBytes() throws IOException {
    int count = 200;
    String beginning = "a".repeat(100);
    String end = "z".repeat(100);
    LabelText.Builder texts = new LabelText.Builder("calls_total".getBytes(US_ASCII));
    for (int i = 0; i < count; i++) {
      texts.add(
          Labels.of("caller", beginning + (char) ('A' + i % 26) + (char) ('0' + i % 10) + end));
    }
    LabelText text = texts.build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Page page = new GzipPage();
    page.begin(out);
    for (int i = 0; i < count; i++) {
      text.write(i, page);
      page.writeValue(7);
    }
    page.finish();

    assertThat(out.size()).isLessThan(1000 + 12 * count);
    assertThat(text(page, out)).hasLineCount(count).contains("9" + end + "\"} 7\n");
  }

  @Test
  void whatIsReleasedIsNotWrittenToTheStreamAnyMore() throws IOException {
    Page page = new Page();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    page.begin(out);
    page.writeValue(1);

    page.release();
    page.finish();
    assertThat(out.size()).isZero();

    page.begin(out);
    page.writeValue(2);
    page.finish();
    assertThat(out.toString(StandardCharsets.US_ASCII)).isEqualTo("2\n");
  }

  private static String text(Page page, ByteArrayOutputStream out) throws IOException {
    byte[] bytes = out.toByteArray();
    if (page instanceof GzipPage) {
      bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
    }
    return new String(bytes, StandardCharsets.US_ASCII);
  }
}
