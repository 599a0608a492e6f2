package io.forethought.multiprocess;

import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import io.forethought.multiprocess.format.CellRaces;
import io.forethought.multiprocess.format.FileRaces;
import io.forethought.testtools.Races;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;

/** Runs the jcstress tests beside the files. */
@Execution(CONCURRENT)
class RacesTest {

  /** Each run has files of its own, so few are prepared at once. */
  private static final List<String> FEW_FILES = List.of("-strideSize", "8", "-strideCount", "8");

  @Test
  void everyRaceEndsAsItMay(@TempDir Path folder) throws Exception {
    Races.endAsTheyMay(folder, FEW_FILES, CellRaces.class, FileRaces.class);
  }
}
