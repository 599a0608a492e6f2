package io.forethought.multiprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import io.forethought.multiprocess.format.CellRaces;
import io.forethought.multiprocess.format.FileRaces;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.openjdk.jcstress.Main;
import org.openjdk.jcstress.annotations.JCStressTest;

/**
 * Runs the jcstress tests beside the files, in virtual machines of their own, for as long as a
 * build can wait. If the build runs the tests on two JDKs, each of them runs half of the races.
 * {@code -Dforethought.races=default}, or another mode of jcstress, runs all of them for as long as
 * that takes.
 */
@Execution(CONCURRENT)
class RacesTest {

  private static final List<String> A_QUICK_LOOK =
      List.of("-m", "quick", "-f", "1", "-fsm", "0", "-iters", "1", "-time", "50");

  private static final String MODE = System.getProperty("forethought.races");

  @Test
  void everyRaceEndsAsItMay(@TempDir Path folder) throws Exception {
    List<String> races =
        Stream.of(CellRaces.class, FileRaces.class)
            .flatMap(all -> Stream.of(all.getDeclaredClasses()))
            .filter(race -> race.isAnnotationPresent(JCStressTest.class))
            .map(Class::getCanonicalName)
            .sorted()
            .toList();
    String share = MODE == null ? System.getProperty("forethought.share", "all") : "all";
    List<String> chosen =
        IntStream.range(0, races.size())
            .filter(i -> share.equals("all") || share.equals(i % 2 == 0 ? "even" : "odd"))
            .mapToObj(races::get)
            .toList();

    assertThat(chosen).isNotEmpty();
    assertThat(run(folder, chosen))
        .contains("Failed tests: No matches.")
        .contains("Error tests: No matches.")
        .containsPattern("\\b" + chosen.size() + " matching test results");
  }

  private static String run(Path folder, List<String> races)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(MODE == null ? A_QUICK_LOOK : List.of("-m", MODE));
    command.addAll(List.of("-t", "(" + String.join("|", races) + ")$"));
    // Each run has files of its own, so few are prepared at once.
    command.addAll(List.of("-strideSize", "8", "-strideCount", "8"));
    // More threads than processors may race here, and none is tied to one.
    command.addAll(List.of("-af", "NONE", "-sc", "false", "-jvmArgs", "-Xmx512m"));
    command.addAll(List.of("-r", folder + File.separator));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
