package io.forethought.processor.compiler.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Files next to the classes: those of libraries, and those of earlier compilations. */
public final class Resources {

  private final Filer filer;
  private final Elements elements;

  public Resources(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** A place that holds libraries: the class path, or a module on the module path. */
  public final class Place {

    private final StandardLocation location;
    private final String module;

    private Place(StandardLocation location, String module) {
      this.location = location;
      this.module = module;
    }

    /** Whether there is a file with this name. */
    public boolean has(String name) {
      return open(location, module, name).isPresent();
    }

    /** The content of a file. */
    public Optional<String> read(String name) {
      return content(open(location, module, name));
    }
  }

  /** All places that hold libraries. */
  public List<Place> libraries() {
    Set<String> modules = new TreeSet<>();
    for (ModuleElement module : elements.getAllModuleElements()) {
      String name = module.getQualifiedName().toString();
      if (!name.isEmpty() && !isOfTheJdk(name)) {
        modules.add(name);
      }
    }
    List<Place> places = new ArrayList<>();
    places.add(new Place(StandardLocation.CLASS_PATH, ""));
    for (String module : modules) {
      places.add(new Place(StandardLocation.MODULE_PATH, module + "/"));
    }
    return places;
  }

  private static boolean isOfTheJdk(String module) {
    return module.startsWith("java.") || module.startsWith("jdk.");
  }

  /** The content of a file of an earlier compilation. */
  public Optional<String> earlier(String name) {
    return content(open(StandardLocation.CLASS_OUTPUT, "", name));
  }

  /** The folder for class files, if it is one of the file system. */
  public Optional<Path> output() {
    String probe = "META-INF/forethought/metrics.json";
    Optional<FileObject> file = open(StandardLocation.CLASS_OUTPUT, "", probe);
    return file.isPresent() && "file".equals(file.get().toUri().getScheme())
        ? Optional.of(Path.of(file.get().toUri()).resolve("../../..").normalize())
        : Optional.empty();
  }

  // Compilers report a missing file or location in many different ways.
  private Optional<FileObject> open(StandardLocation location, String module, String name) {
    try {
      return Optional.ofNullable(filer.getResource(location, module, name));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> content(Optional<FileObject> file) {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    // Not getCharContent: Eclipse's compiler returns null for files in a jar that are not sources.
    try (InputStream in = file.get().openInputStream()) {
      return Optional.of(new String(in.readAllBytes(), UTF_8));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
