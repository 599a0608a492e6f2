package io.forethought.processor.files;

import io.forethought.processor.operations.OperationsFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A file, a folder, or a pattern with {@code *}, such as {@code ops/*.yml} or {@code ops/**}{@code
 * /*.json}.
 *
 * @param text as the user names it
 * @param path the path; of a pattern, the folder before its first {@code *}
 */
public record NamedPath(String text, Path path) {

  /** Folders with what other tools wrote. */
  private static final Set<String> GENERATED = Set.of("node_modules", "target", "build");

  /**
   * Reads a path.
   *
   * @throws java.nio.file.InvalidPathException if it cannot be one
   */
  public static NamedPath of(String text) {
    int star = star(text);
    if (star < 0) {
      return new NamedPath(text, Path.of(text));
    }
    int end = text.substring(0, star).replace(File.separatorChar, '/').lastIndexOf('/');
    return new NamedPath(text, Path.of(end < 0 ? "" : text.substring(0, Math.max(1, end))));
  }

  private static int star(String text) {
    int star = text.indexOf('*');
    int question = text.indexOf('?');
    return star < 0 ? question : question < 0 ? star : Math.min(star, question);
  }

  /** Whether it has a {@code *} or a {@code ?}. */
  public boolean isPattern() {
    return star(text) >= 0;
  }

  /** Whether it is a folder. */
  public boolean isFolder() {
    return !isPattern() && Files.isDirectory(path);
  }

  /** Whether it names a file itself, which may not exist. */
  public boolean isFile() {
    return !isPattern() && !isFolder();
  }

  /** The files that can have queries, in the order of their names. */
  public List<Path> files() throws IOException {
    if (isFile()) {
      return Files.exists(path) ? List.of(path) : List.of();
    }
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    Found found = new Found(path);
    Files.walkFileTree(path, found);
    return found.files.stream().filter(this::matches).sorted().toList();
  }

  private boolean matches(Path file) {
    if (!isPattern()) {
      return true;
    }
    String pattern = text.replace(File.separatorChar, '/');
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    PathMatcher direct =
        FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("**/", ""));
    return matcher.matches(file) || direct.matches(file);
  }

  private static final class Found extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<Path> files = new ArrayList<>();

    Found(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      boolean other = name.startsWith(".") || GENERATED.contains(name);
      return other && !folder.equals(root)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (OperationsFiles.isNamed(file.getFileName().toString()) && Files.isRegularFile(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
