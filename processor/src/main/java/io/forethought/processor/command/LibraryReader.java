package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.model.http.HttpProfile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Reads jars and folders, with the jars in them. */
final class LibraryReader {

  /** An enterprise application has three levels of jars; deeper ones are malicious. */
  private static final int DEEPEST = 4;

  private final List<Library> libraries = new ArrayList<>();

  private LibraryReader() {}

  /**
   * A jar or folder, and the jars in it.
   *
   * @throws Refusal if it does not exist or cannot be read
   */
  static List<Library> read(String name) throws Refusal {
    Path path = CommandLine.path(name);
    if (!Files.exists(path)) {
      throw new Refusal(name + " does not exist");
    }
    LibraryReader reader = new LibraryReader();
    try {
      if (Files.isDirectory(path)) {
        reader.folder(name, path.toRealPath());
      } else {
        reader.jar(name, path);
      }
    } catch (IOException e) {
      throw new Refusal("cannot read " + name + ": " + e.getMessage(), e);
    }
    return reader.libraries;
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
      libraries.addAll(read(name + "/" + jar));
    }
  }

  /** Read through its central directory, because a jar can start with a script. */
  private void jar(String name, Path path) throws IOException {
    Draft draft = new Draft(name);
    List<Library> nested = new ArrayList<>();
    try (ZipFile jar = new ZipFile(path.toFile())) {
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
