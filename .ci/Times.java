import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints how long each module of a build took, beside its budget, and which test classes took
 * longest: {@code java Times.java LOG CONTRIBUTING}. Modules are built side by side, so their times
 * add up to more than the build's.
 */
final class Times {

  /** {@code [INFO] Forethought runtime ...... SUCCESS [01:02 min]}. */
  private static final Pattern MODULE =
      Pattern.compile(
          "\\[INFO] (\\S.*?) (?:\\.+ )?SUCCESS \\[ *(?:(\\d+):)?([\\d.]+) *(s|min|h)]");

  /** {@code | Forethought runtime | 100 s |}. */
  private static final Pattern BUDGET = Pattern.compile("\\| (Forethought.*?) \\| (\\d+) s .*");

  private static final Pattern SUITE =
      Pattern.compile("<testsuite [^>]*? name=\"([^\"]+)\" time=\"([\\d.,]+)\"");

  private static final int SLOWEST = 15;

  private Times() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, Integer> budgets = budgets(Path.of(arguments[1]));
    System.out.printf("%n%-55s %8s %8s%n", "Module", "took", "budget");
    try (Stream<String> log = Files.lines(Path.of(arguments[0]))) {
      log.map(MODULE::matcher).filter(Matcher::find).forEach(module -> print(module, budgets));
    }
    System.out.printf("%n%-80s %8s%n", "Slowest test classes, each run", "took");
    slowest(Path.of(""))
        .limit(SLOWEST)
        .forEach(suite -> System.out.printf("%-80s %6.0f s%n", suite.getKey(), suite.getValue()));
  }

  private static void print(Matcher module, Map<String, Integer> budgets) {
    long took = Math.round(seconds(module));
    Integer budget = budgets.get(module.group(1));
    String beside = budget == null ? "none" : budget + " s";
    String over = budget != null && took > budget ? "  over its budget" : "";
    System.out.printf("%-55s %6d s %8s%s%n", module.group(1), took, beside, over);
  }

  private static double seconds(Matcher module) {
    double last = Double.parseDouble(module.group(3));
    double first = module.group(2) == null ? 0 : Double.parseDouble(module.group(2));
    return switch (module.group(4)) {
      case "h" -> first * 3600 + last * 60;
      case "min" -> first * 60 + last;
      default -> last;
    };
  }

  private static Map<String, Integer> budgets(Path page) throws IOException {
    Map<String, Integer> budgets = new TreeMap<>();
    for (String line : Files.readAllLines(page)) {
      Matcher row = BUDGET.matcher(line);
      if (row.matches()) {
        budgets.put(row.group(1), Integer.valueOf(row.group(2)));
      }
    }
    return budgets;
  }

  private static Stream<Map.Entry<String, Double>> slowest(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root.toAbsolutePath())) {
      List<Map.Entry<String, Double>> suites =
          files
              .filter(file -> file.toString().matches(".*/target/[a-z]+-reports/TEST-.*\\.xml"))
              .flatMap(Times::suite)
              .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
              .toList();
      return suites.stream();
    }
  }

  private static Stream<Map.Entry<String, Double>> suite(Path file) {
    try {
      return SUITE
          .matcher(Files.readString(file))
          .results()
          .limit(1)
          .map(
              suite ->
                  Map.entry(
                      file.getFileName().toString().replaceAll("TEST-|\\.xml", ""),
                      Double.parseDouble(suite.group(2).replace(",", ""))));
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
  }
}
