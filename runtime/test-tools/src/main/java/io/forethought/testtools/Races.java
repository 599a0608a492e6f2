package io.forethought.testtools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs jcstress tests in virtual machines of their own, for as long as a build can wait. If the
 * build runs the tests on two JDKs, each of them runs half of the races. {@code
 * -Dforethought.races=default}, or another mode of jcstress, runs all of them for as long as that
 * takes.
 */
public final class Races {

  private static final List<String> A_QUICK_LOOK =
      List.of("-m", "quick", "-f", "1", "-fsm", "0", "-iters", "1", "-time", "50");

  private static final String TEST = "org.openjdk.jcstress.annotations.JCStressTest";

  private Races() {}

  /**
   * Asserts that no race among the members of some classes ends as it must not.
   *
   * @param folder an empty folder for what jcstress writes
   * @param options further options of jcstress
   * @param classes the classes that contain the races
   */
  public static void endAsTheyMay(Path folder, List<String> options, Class<?>... classes)
      throws IOException, InterruptedException {
    List<String> races = chosen(classes);
    assertThat(races).isNotEmpty();
    assertThat(run(folder, races, options))
        .contains("Failed tests: No matches.")
        .contains("Error tests: No matches.")
        .containsPattern("\\b" + races.size() + " matching test results");
  }

  private static List<String> chosen(Class<?>... classes) {
    List<String> races =
        Stream.of(classes)
            .flatMap(all -> Stream.of(all.getDeclaredClasses()))
            .filter(Races::isRace)
            .map(Class::getCanonicalName)
            .sorted()
            .toList();
    String share = mode().isEmpty() ? System.getProperty("forethought.share", "all") : "all";
    return IntStream.range(0, races.size())
        .filter(i -> share.equals("all") || share.equals(i % 2 == 0 ? "even" : "odd"))
        .mapToObj(races::get)
        .toList();
  }

  private static boolean isRace(Class<?> type) {
    return Arrays.stream(type.getAnnotations())
        .anyMatch(annotation -> annotation.annotationType().getName().equals(TEST));
  }

  private static String mode() {
    return System.getProperty("forethought.races", "");
  }

  private static String run(Path folder, List<String> races, List<String> options)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.openjdk.jcstress.Main"));
    command.addAll(mode().isEmpty() ? A_QUICK_LOOK : List.of("-m", mode()));
    command.addAll(List.of("-t", "(" + String.join("|", races) + ")$"));
    command.addAll(options);
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
