package io.forethought.processor.compiler;

import com.squareup.javapoet.JavaFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/** Writes generated classes. */
final class Output {

  private final Filer filer;

  Output(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes a class that was generated from a type.
   *
   * @return false if a class of this name exists already
   */
  boolean write(JavaFile file, TypeElement origin) {
    String name =
        file.packageName.isEmpty()
            ? file.typeSpec.name
            : file.packageName + "." + file.typeSpec.name;
    try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
      file.writeTo(writer);
      return true;
    } catch (FilerException exists) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write " + name, e);
    }
  }
}
