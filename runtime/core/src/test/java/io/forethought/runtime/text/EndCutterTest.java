package io.forethought.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EndCutterTest {

  @Test
  void allButTheEndComesThroughHoweverItIsWritten() throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      int kept = random.nextInt(8);
      OutputStream cutter = EndCutter.of(out, kept);
      StringBuilder all = new StringBuilder();
      for (int i = random.nextInt(6); i >= 0; i--) {
        String text = "abcdefghijkl".substring(random.nextInt(12));
        all.append(text);
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length == 1) {
          cutter.write(bytes[0]);
        } else {
          cutter.write(bytes);
        }
      }
      cutter.flush();

      assertThat(out.toString(StandardCharsets.US_ASCII))
          .isEqualTo(all.substring(0, Math.max(0, all.length() - kept)));
    }
  }
}
