import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Compares the published files of two builds byte by byte: {@code java SameBytes.java FIRST SECOND
 * MODULE…}. Prints which entry of which jar differs. Exits with 1 if a file differs or is missing.
 */
final class SameBytes {

  private static final Set<String> BESIDE_JARS = Set.of("bom.json", "published-pom.xml");

  private final List<String> differences = new ArrayList<>();
  private int compared;

  public static void main(String[] arguments) throws IOException {
    SameBytes comparison = new SameBytes();
    for (String module : List.of(arguments).subList(2, arguments.length)) {
      comparison.compare(
          Path.of(arguments[0], module, "target"), Path.of(arguments[1], module, "target"));
    }
    comparison.differences.forEach(System.out::println);
    System.out.println("Two builds: " + comparison.compared + " published files compared.");
    System.exit(comparison.differences.isEmpty() ? 0 : 1);
  }

  private void compare(Path first, Path second) throws IOException {
    Set<String> names = new TreeSet<>(published(first));
    names.addAll(published(second));
    if (names.size() != 5) {
      differences.add(
          first + " should hold a jar, sources, documentation, bom.json and a POM: " + names);
    }
    for (String name : names) {
      compared++;
      Path one = first.resolve(name);
      Path other = second.resolve(name);
      if (!Files.exists(one) || !Files.exists(other)) {
        differences.add((Files.exists(one) ? other : one) + " is missing");
      } else if (Files.mismatch(one, other) >= 0) {
        differences.add(one + " differs" + (name.endsWith(".jar") ? entries(one, other) : ""));
      }
    }
  }

  private static List<String> published(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> BESIDE_JARS.contains(name) || isPublished(name))
          .toList();
    }
  }

  private static boolean isPublished(String name) {
    return name.startsWith("forethought-") && name.endsWith(".jar") && !name.endsWith("-tests.jar");
  }

  /** The difference between two jars: an entry, its attributes, or only the order. */
  private static String entries(Path first, Path second) throws IOException {
    try (ZipFile one = new ZipFile(first.toFile());
        ZipFile other = new ZipFile(second.toFile())) {
      Set<String> names = new TreeSet<>(names(one));
      names.addAll(names(other));
      StringBuilder text = new StringBuilder();
      for (String name : names) {
        ZipEntry entry = one.getEntry(name);
        ZipEntry twin = other.getEntry(name);
        if (entry == null || twin == null) {
          text.append("\n  ").append(name).append(" is in one of them only");
        } else if (entry.getCrc() != twin.getCrc()) {
          text.append("\n  ").append(name).append(" has other content");
        } else if (entry.getTime() != twin.getTime()) {
          text.append("\n  ").append(name).append(" has another time");
        }
      }
      if (text.length() == 0) {
        boolean ordered = names(one).equals(names(other));
        text.append("\n  ").append(ordered ? "the attributes of entries" : "the order of entries");
      }
      return ":" + text;
    }
  }

  private static List<String> names(ZipFile jar) {
    return jar.stream().<String>map(ZipEntry::getName).toList();
  }
}
