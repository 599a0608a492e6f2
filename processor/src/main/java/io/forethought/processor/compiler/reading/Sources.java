package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.compiler.source.Written;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * What is compiled from sources that users can read: types, packages and modules. Each round adds
 * some. Incremental build tools pass the other types to processors as class files; those do not
 * count.
 */
public final class Sources {

  private static final String OVERRIDE = "java.lang.Override";

  private final Set<String> types = new HashSet<>();
  private final Set<String> generated = new HashSet<>();
  private final Set<String> written = new TreeSet<>();
  private final Set<String> classFiles = new HashSet<>();

  /** Reads the sources of a round. */
  public void read(Round round) {
    boolean isFirst = types.isEmpty() && generated.isEmpty();
    for (Element root : round.roots()) {
      add(root);
    }
    if (isFirst) {
      for (String type : types) {
        if (type.indexOf(' ') < 0) {
          written.add(type);
        }
      }
    }
    for (Element method : round.annotated(Names.CATALOGUED)) {
      if (!Written.isOn(method, OVERRIDE)) {
        addClassFile(method.getEnclosingElement());
      }
    }
  }

  private void add(Element root) {
    if (root instanceof TypeElement type) {
      (Origin.of(type).isEmpty() ? types : generated).add(type.getQualifiedName().toString());
    } else if (root instanceof ModuleElement module) {
      types.add(JavacSite.MODULE + module.getQualifiedName());
    } else if (root instanceof PackageElement around) {
      types.add(JavacSite.PACKAGE + around.getQualifiedName());
    }
  }

  /**
   * Adds a generated class that is read from its class file, and its set. Such a class is
   * recognized by missing {@code @Override} annotations, which class files do not keep.
   */
  private void addClassFile(@Nullable Element implementation) {
    if (implementation instanceof TypeElement type
        && classFiles.add(type.getQualifiedName().toString())) {
      type.getInterfaces().stream()
          .filter(DeclaredType.class::isInstance)
          .map(parent -> ((DeclaredType) parent).asElement())
          .filter(TypeElement.class::isInstance)
          .forEach(set -> classFiles.add(((TypeElement) set).getQualifiedName().toString()));
    }
  }

  /** Whether a type is declared in one of the sources. */
  public boolean contains(String type) {
    return types.contains(type) && !isClassFile(type);
  }

  /** Whether a type that was passed to the processors is read from its class file. */
  boolean isClassFile(String type) {
    return classFiles.contains(type);
  }

  /** The names of the outermost types in the sources. */
  Stream<String> types() {
    return types.stream().filter(this::contains).sorted();
  }

  /** The names of the outermost types that people wrote: those that the compiler starts with. */
  Set<String> written() {
    return Collections.unmodifiableSet(written);
  }

  /** The names of the outermost types of this compilation, generated ones included. */
  Set<String> all() {
    Set<String> all = new HashSet<>(types);
    all.addAll(generated);
    return all;
  }

  /** Whether a type, or one that it is nested in, is declared in one of the sources. */
  public boolean hold(String type) {
    if (isClassFile(type)) {
      return false;
    }
    String around = type;
    while (!contains(around)) {
      int dot = around.lastIndexOf('.');
      if (dot < 0) {
        return false;
      }
      around = around.substring(0, dot);
    }
    return true;
  }
}
