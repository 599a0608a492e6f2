package io.forethought.runtime;

import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import io.forethought.runtime.cell.CellRaces;
import io.forethought.runtime.family.FamilyRaces;
import io.forethought.testtools.Races;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;

/** Runs the jcstress tests beside the cells. */
@Execution(CONCURRENT)
class RacesTest {

  @Test
  void everyRaceEndsAsItMay(@TempDir Path folder) throws Exception {
    Races.endAsTheyMay(folder, List.of(), CellRaces.class, FamilyRaces.class);
  }
}
