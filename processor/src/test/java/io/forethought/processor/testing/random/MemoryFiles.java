package io.forethought.processor.testing.random;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardLocation;

/** The files of one compilation, whose output stays in memory. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

  private static final String RUNTIME = "io.forethought.runtime";

  /**
   * The content of a package, kept from one compilation to the next.
   *
   * @param location the searched location
   * @param packageName the package
   * @param kinds the kinds of files
   */
  record Listing(Location location, String packageName, Set<Kind> kinds) {}

  private final Surroundings around;
  private final Map<Listing, List<JavaFileObject>> listings;
  private final Map<String, MemoryFile> written = new TreeMap<>();

  MemoryFiles(
      JavaFileManager files, Surroundings around, Map<Listing, List<JavaFileObject>> listings) {
    super(files);
    this.listings = listings;
    this.around = around;
  }

  /** The output, by path. */
  Map<String, byte[]> written() {
    Map<String, byte[]> contents = new TreeMap<>();
    written.forEach((path, file) -> file.content().ifPresent(bytes -> contents.put(path, bytes)));
    return contents;
  }

  /** A source in memory. */
  static JavaFileObject source(String name, String text) {
    return new MemoryFile(name.replace('.', '/') + ".java", Kind.SOURCE, text, "");
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    boolean hidden =
        !around.knowsRuntime()
            && location == StandardLocation.CLASS_PATH
            && packageName.startsWith(RUNTIME);
    if (hidden) {
      return List.of();
    }
    Listing listing = new Listing(location, packageName, Set.copyOf(kinds));
    List<JavaFileObject> known = listings.get(listing);
    if (known == null || recurse) {
      known = new ArrayList<>();
      super.list(location, packageName, kinds, recurse).forEach(known::add);
      listings.put(listing, known);
    }
    return known;
  }

  @Override
  public FileObject getFileForInput(Location location, String packageName, String name)
      throws IOException {
    String text = location == StandardLocation.CLASS_PATH ? around.libraries().get(name) : null;
    return text == null
        ? super.getFileForInput(location, packageName, name)
        : new MemoryFile(name, Kind.OTHER, text, "");
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, Kind kind, FileObject sibling) {
    return open(className.replace('.', '/') + kind.extension, kind);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String name, FileObject sibling) {
    return open(
        packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name, Kind.OTHER);
  }

  private MemoryFile open(String path, Kind kind) {
    String earlier = around.earlier().get(path);
    return written.computeIfAbsent(
        path, absent -> new MemoryFile(path, kind, earlier, around.refused()));
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one.toUri().equals(other.toUri());
  }

  @Override
  public void close() {
    // Other compilations use the same file manager.
  }
}
