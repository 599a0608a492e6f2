package io.forethought.multiprocess.crash;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few rounds of {@link CrashProgram}. */
class CrashTest {

  @Test
  void aKilledProcessLosesNothing(@TempDir Path folder) throws Exception {
    CrashProgram program = new CrashProgram(folder, System.nanoTime());
    for (int i = 0; i < 2; i++) {
      program.round();
    }
  }
}
