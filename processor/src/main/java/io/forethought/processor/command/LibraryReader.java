package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.model.http.HttpProfile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads jars and folders, with the jars in them and those that their manifests name. */
final class LibraryReader {

  /** An enterprise application has three levels of jars; deeper ones are malicious. */
  private static final int DEEPEST = 4;

  private final List<Library> libraries = new ArrayList<>();
  private final Set<Path> found = new HashSet<>();

  private LibraryReader() {}

  /**
   * Jars and folders, the jars in them, and the jars of their class paths, each once.
   *
   * @throws Refusal if one does not exist or cannot be read
   */
  static List<Library> read(List<String> names) throws Refusal {
    LibraryReader reader = new LibraryReader();
    for (String name : names) {
      Path path = CommandLine.path(name);
      if (!Files.exists(path)) {
        throw new Refusal(name + " does not exist");
      }
      reader.read(name, path);
    }
    return reader.libraries;
  }

  private void read(String name, Path path) throws Refusal {
    try {
      if (Files.isDirectory(path)) {
        folder(name, path.toRealPath());
      } else if (found.add(path.toRealPath())) {
        jar(name, path);
      }
    } catch (IOException e) {
      throw new Refusal("cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  /** A library that is being read. */
  private static final class Draft {
    private final String name;
    private final Map<String, String> catalogues = new HashMap<>();
    private Optional<HttpProfile> profile = Optional.empty();
    private final Set<String> classes = new HashSet<>();

    private Draft(String name) {
      this.name = name;
    }

    /** Whether the content of a file is needed; of a class, only the path is. */
    private boolean wants(String path) {
      if (Library.isClass(path)) {
        classes.add(path);
      }
      return Library.isCatalogue(path) || Library.isProfile(path) || isJar(path);
    }

    private void put(String path, String text) {
      if (Library.isProfile(path)) {
        profile = HttpProfile.of(text.strip());
      } else {
        catalogues.put(path, text);
      }
    }

    private Library library() {
      return new Library(name, catalogues, profile, classes);
    }
  }

  private void folder(String name, Path folder) throws IOException, Refusal {
    Draft draft = new Draft(name);
    List<String> jars = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (isJar(path)) {
          jars.add(path);
        } else if (draft.wants(path)) {
          draft.put(path, Files.readString(file));
        }
      }
    }
    libraries.add(draft.library());
    for (String jar : jars) {
      read(name + "/" + jar, folder.resolve(jar));
    }
  }

  /** Read through its central directory, because a jar can start with a script. */
  private void jar(String name, Path path) throws IOException, Refusal {
    Draft draft = new Draft(name);
    List<Library> nested = new ArrayList<>();
    List<Path> classPath;
    try (JarFile jar = new JarFile(path.toFile(), false)) {
      classPath = classPath(jar);
      for (ZipEntry entry : jar.stream().map(ZipEntry.class::cast).toList()) {
        if (draft.wants(entry.getName())) {
          try (InputStream content = jar.getInputStream(entry)) {
            nested.addAll(take(draft, entry.getName(), content, 1));
          }
        }
      }
    }
    libraries.add(draft.library());
    libraries.addAll(nested);
    for (Path library : classPath) {
      read(
          path.resolveSibling(library).toString().replace('\\', '/'), path.resolveSibling(library));
    }
  }

  /** The jars that a manifest names, relative to its jar, as {@code java -jar} finds them. */
  private static List<Path> classPath(JarFile jar) throws IOException {
    Manifest manifest = jar.getManifest();
    String addresses =
        manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
    Path folder = Path.of(jar.getName()).toAbsolutePath().resolveSibling("");
    return addresses == null
        ? List.of()
        : Stream.of(addresses.strip().split("\\s+"))
            .filter(LibraryReader::isJar)
            .flatMap(address -> path(folder, address).stream())
            .filter(Files::isRegularFile)
            .map(folder::relativize)
            .toList();
  }

  private static Optional<Path> path(Path folder, String address) {
    try {
      return Optional.of(Path.of(folder.toUri().resolve(address)));
    } catch (IllegalArgumentException | FileSystemNotFoundException notOfFiles) {
      return Optional.empty();
    }
  }

  /** Reads a file in a jar; returns the libraries in it if it is a jar itself. */
  private static List<Library> take(Draft draft, String path, InputStream content, int depth)
      throws IOException {
    if (!isJar(path)) {
      draft.put(path, new String(content.readAllBytes(), UTF_8));
      return List.of();
    }
    return depth < DEEPEST ? nested(draft.name + "!/" + path, content, depth + 1) : List.of();
  }

  private static List<Library> nested(String name, InputStream content, int depth)
      throws IOException {
    Draft draft = new Draft(name);
    List<Library> nested = new ArrayList<>();
    // Not closed: that would close the jar around it.
    ZipInputStream jar = new ZipInputStream(content);
    for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
      if (draft.wants(entry.getName())) {
        nested.addAll(take(draft, entry.getName(), jar, depth));
      }
    }
    nested.add(0, draft.library());
    return nested;
  }

  private static boolean isJar(String path) {
    return path.matches(".*\\.([jwe]ar|JAR)");
  }
}
