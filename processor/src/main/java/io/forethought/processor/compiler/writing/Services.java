package io.forethought.processor.compiler.writing;

import io.forethought.processor.compiler.reading.Resources;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.model.http.Instrumentation;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Writes the files in which {@code ServiceLoader} and servlet containers find classes. */
public final class Services {

  /** The file in which servlet containers find initializers. */
  public static final String INITIALIZERS =
      "META-INF/services/jakarta.servlet.ServletContainerInitializer";

  private final Resources resources;
  private final Output output;
  private final Elements elements;

  public Services(Resources resources, Output output, Elements elements) {
    this.resources = resources;
    this.output = output;
    this.elements = elements;
  }

  /**
   * Adds a class to a file that may already exist, either written by hand and copied, or written by
   * an earlier compilation. Lines for generated classes that no longer exist are removed.
   *
   * @param origin what the class is generated from
   * @throws IOException if the file cannot be written
   */
  public void add(String file, String type, Element origin) throws IOException {
    Set<String> lines = new LinkedHashSet<>();
    resources
        .earlier(file)
        .ifPresent(
            text -> text.lines().filter(line -> !isOutdated(line, type)).forEach(lines::add));
    lines.add(type);
    output.write(file, String.join("\n", lines) + "\n", origin);
  }

  private boolean isOutdated(String line, String type) {
    return line.endsWith(Instrumentation.INITIALIZER)
        && !line.equals(type)
        && elements.getTypeElement(line) == null
        && Names.files(line).stream().noneMatch(file -> resources.earlier(file).isPresent());
  }
}
