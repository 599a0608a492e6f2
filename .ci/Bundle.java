import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Checks the files that the profile publish has collected, and packs them into one file to upload:
 * {@code java Bundle.java STAGING BOM BUNDLE}. Prints what is missing or wrong, and exits with 1.
 * The files of a snapshot are only checked, because no public repository accepts them.
 */
final class Bundle {

  private static final Pattern MANAGED = Pattern.compile("<artifactId>(forethought-[a-z-]+)<");
  private static final Map<String, String> CHECKSUMS = Map.of("md5", "MD5", "sha1", "SHA-1");
  private static final List<String> OF_A_JAR =
      List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json");

  private final List<String> faults = new ArrayList<>();
  private final Path staging;

  private Bundle(Path staging) {
    this.staging = staging;
  }

  public static void main(String[] arguments) throws Exception {
    Bundle bundle = new Bundle(Path.of(arguments[0]));
    List<Path> files = bundle.files();
    bundle.checkArtifacts(files, Path.of(arguments[1]));
    for (Path file : files) {
      bundle.checkBeside(file, files);
    }
    bundle.faults.forEach(System.out::println);
    if (!bundle.faults.isEmpty()) {
      System.exit(1);
    }
    System.out.println("Staged: " + files.size() + " files, all with checksums and signatures.");
    if (files.stream().noneMatch(file -> file.toString().contains("-SNAPSHOT"))) {
      bundle.pack(files, Path.of(arguments[2]));
      System.out.println("To upload: " + arguments[2]);
    }
  }

  /** All files but the list of versions, which a repository keeps itself. */
  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(staging)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("maven-metadata.xml"))
          .sorted()
          .toList();
    }
  }

  /** Exactly the artifacts in the bill of versions are staged, each with all its files. */
  private void checkArtifacts(List<Path> files, Path bom) throws IOException {
    Set<String> expected =
        MANAGED
            .matcher(Files.readString(bom))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Map<Path, List<String>> folders =
        files.stream()
            .collect(
                Collectors.groupingBy(
                    Path::getParent,
                    Collectors.mapping(
                        file -> file.getFileName().toString(), Collectors.toList())));
    Set<String> staged = new TreeSet<>();
    folders.forEach(
        (folder, names) -> {
          String artifact = folder.getParent().getFileName().toString();
          staged.add(artifact);
          List<String> ends = artifact.endsWith("-bom") ? List.of(".pom") : OF_A_JAR;
          ends.stream()
              .filter(end -> names.stream().noneMatch(name -> isNamed(name, artifact, end)))
              .forEach(end -> faults.add(folder + ": no file that ends in " + end));
        });
    if (!staged.equals(expected)) {
      faults.add("Staged are " + staged + ", but " + bom + " lists " + expected + ".");
    }
  }

  /** Whether a name is the artifact, any version and an end. */
  private static boolean isNamed(String name, String artifact, String end) {
    return name.matches(Pattern.quote(artifact) + "-[\\d.-]+" + Pattern.quote(end));
  }

  /** A file has checksums and a signature, unless it is one. */
  private void checkBeside(Path file, List<Path> files) throws Exception {
    String name = file.getFileName().toString();
    String end = name.substring(name.lastIndexOf('.') + 1);
    if (end.equals("asc") || CHECKSUMS.containsKey(end)) {
      return;
    }
    for (String checksum : CHECKSUMS.keySet()) {
      Path beside = file.resolveSibling(name + "." + checksum);
      if (!files.contains(beside)
          || !Files.readString(beside).strip().equals(sum(file, checksum))) {
        faults.add(beside + " is missing or wrong");
      }
    }
    Path signature = file.resolveSibling(name + ".asc");
    if (!files.contains(signature) || !isSigned(file, signature)) {
      faults.add(signature + " is missing or wrong");
    }
  }

  private static String sum(Path file, String checksum)
      throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance(CHECKSUMS.get(checksum));
    return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
  }

  private static boolean isSigned(Path file, Path signature)
      throws IOException, InterruptedException {
    return new ProcessBuilder("gpg", "--batch", "--verify", signature.toString(), file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  /** Signatures need no checksums of their own, so those are left out. */
  private void pack(List<Path> files, Path bundle) throws IOException {
    try (OutputStream out = Files.newOutputStream(bundle);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Path file : files) {
        String name = staging.relativize(file).toString().replace('\\', '/');
        if (!name.matches(".*\\.asc\\.(md5|sha1)")) {
          zip.putNextEntry(new ZipEntry(name).setLastModifiedTime(FileTime.fromMillis(0)));
          Files.copy(file, zip);
          zip.closeEntry();
        }
      }
    }
  }
}
