package io.forethought.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchesTest {

  private static final int TRAILER = 8;

  private final ByteArrayOutputStream plain = new ByteArrayOutputStream();
  private final ByteArrayOutputStream deflated = new ByteArrayOutputStream();
  private final Matches matches = new Matches();

  /** All lengths and distances that there are, and some that are too long or too far. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatIsWrittenIsInflated(long seed) throws IOException {
    Random random = new Random(seed);
    matches.begin(deflated);
    for (int i = 0; i < 3000; i++) {
      switch (random.nextInt(20)) {
        case 0 -> matches.endBlock();
        case 1, 2, 3, 4 -> literals(random);
        default -> repeat(random);
      }
    }
    matches.finish(0, 0);

    assertThat(inflated()).isEqualTo(plain.toByteArray());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5000, 100_000})
  void longTextsAreWritten(int length) throws IOException {
    byte[] text = new byte[length];
    new Random(length).nextBytes(text);
    matches.begin(deflated);
    matches.literals(text, 0, length);
    matches.finish(0, 0);

    assertThat(inflated()).isEqualTo(text);
  }

  private void literals(Random random) throws IOException {
    byte[] bytes = new byte[random.nextInt(300)];
    random.nextBytes(bytes);
    matches.literals(bytes, 0, bytes.length);
    plain.writeBytes(bytes);
  }

  private void repeat(Random random) throws IOException {
    byte[] sofar = plain.toByteArray();
    int distance = 1 + random.nextInt(1 << (1 + random.nextInt(16)));
    if (distance > sofar.length) {
      return;
    }
    byte[] repeated = new byte[random.nextInt(1 << (1 + random.nextInt(11)))];
    for (int i = 0; i < repeated.length; i++) {
      int from = sofar.length - distance + i;
      repeated[i] = from < sofar.length ? sofar[from] : repeated[i - distance];
    }
    matches.repeat(repeated, 0, repeated.length, distance);
    plain.writeBytes(repeated);
  }

  private byte[] inflated() throws IOException {
    byte[] all = deflated.toByteArray();
    try (InflaterInputStream in =
        new InflaterInputStream(
            new ByteArrayInputStream(all, 0, all.length - TRAILER), new Inflater(true))) {
      return in.readAllBytes();
    }
  }
}
