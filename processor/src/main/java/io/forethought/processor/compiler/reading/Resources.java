package io.forethought.processor.compiler.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Files beside the classes: those of libraries, and those of earlier compilations. */
public final class Resources {

  private final Filer filer;
  private final Elements elements;

  public Resources(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** Where libraries are: the class path, or a module of the module path. */
  public final class Place {

    private final StandardLocation location;
    private final String module;

    private Place(StandardLocation location, String module) {
      this.location = location;
      this.module = module;
    }

    /** Whether there is a file of this name. */
    public boolean has(String name) {
      return open(location, module, name).isPresent();
    }

    /** The content of a file. */
    public Optional<String> read(String name) {
      return open(location, module, name).flatMap(Resources::content);
    }
  }

  /** All places where libraries are. */
  public List<Place> libraries() {
    Stream<Place> modules =
        elements.getAllModuleElements().stream()
            .map(ModuleElement::getQualifiedName)
            .map(CharSequence::toString)
            .filter(name -> !name.isEmpty() && !isOfTheJdk(name))
            .sorted()
            .map(name -> new Place(StandardLocation.MODULE_PATH, name + "/"));
    return Stream.concat(Stream.of(new Place(StandardLocation.CLASS_PATH, "")), modules).toList();
  }

  private static boolean isOfTheJdk(String module) {
    return module.startsWith("java.") || module.startsWith("jdk.");
  }

  /** What an earlier compilation wrote. */
  public Optional<String> earlier(String name) {
    return open(StandardLocation.CLASS_OUTPUT, "", name).flatMap(Resources::content);
  }

  // Compilers say in many ways that they have no such file or place.
  private Optional<FileObject> open(StandardLocation location, String module, String name) {
    try {
      return Optional.ofNullable(filer.getResource(location, module, name));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> content(FileObject file) {
    // Not getCharContent: Eclipse's compiler gives null for a file in a jar that is no source.
    try (InputStream in = file.openInputStream()) {
      return Optional.of(new String(in.readAllBytes(), UTF_8));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
