package io.forethought.processor.compiler.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.model.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes generated classes, and files next to the classes. */
public final class Output {

  private final Filer filer;

  public Output(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes a class that was generated from a declaration.
   *
   * @return false if a class with this name already exists
   * @throws IOException if the file cannot be written
   */
  public boolean write(SourceFile file, Element origin) throws IOException {
    String name = file.type().qualified();
    try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
      writer.write(file.text());
      return true;
    } catch (FilerException exists) {
      return false;
    }
  }

  /**
   * Writes a file next to the classes.
   *
   * @param origins what it is generated from, for incremental build tools
   * @throws IOException if the file cannot be written
   */
  public void write(String name, String text, Element... origins) throws IOException {
    FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, origins);
    try (OutputStream out = file.openOutputStream()) {
      out.write(text.getBytes(UTF_8));
    }
  }
}
