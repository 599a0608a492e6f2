package io.forethought.processor.compiler;

import io.forethought.processor.model.SourceFile;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;

/** Writes generated classes. */
final class Output {

  private final Filer filer;

  Output(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes a class that was generated from a declaration.
   *
   * @return false if a class of this name exists already
   * @throws IOException if the file system refuses it
   */
  boolean write(SourceFile file, Element origin) throws IOException {
    String name = file.type().qualified();
    try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
      writer.write(file.text());
      return true;
    } catch (FilerException exists) {
      return false;
    }
  }
}
