package io.forethought.recipes.annotations;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Constants;
import io.forethought.recipes.micrometer.Exposition;
import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;

/** Finds the annotations of a library in one source. */
final class AnnotationScan extends JavaIsoVisitor<List<Found>> {

  private final AnnotationReader reader;
  private final Constants constants;
  private final Exposition exposition;
  private final Types types;
  private final String file;

  AnnotationScan(
      AnnotationReader reader,
      Constants constants,
      Exposition exposition,
      Types types,
      String file) {
    this.reader = reader;
    this.constants = constants;
    this.exposition = exposition;
    this.types = types;
    this.file = file;
  }

  @Override
  public J.Annotation visitAnnotation(J.Annotation annotation, List<Found> found) {
    if (reader.isKnown(Code.type(annotation.getType()))) {
      found.add(found(annotation));
    }
    return super.visitAnnotation(annotation, found);
  }

  private Found found(J.Annotation annotation) {
    Cursor parent = getCursor().getParentTreeCursor();
    J.ClassDeclaration around = getCursor().firstEnclosingOrThrow(J.ClassDeclaration.class);
    String name = Code.type(around.getType());
    Types.Declared type =
        types.get(name).orElseGet(() -> new Types.Declared(name, around, file, true));
    if (!(parent.getValue() instanceof J.MethodDeclaration method)) {
      boolean onType = parent.getValue() instanceof J.ClassDeclaration;
      String reason =
          onType
              ? "it measures all methods of its class: annotate the methods"
              : "it is not on a method";
      return kept(annotation, name, type, reason);
    }
    String place = name + "." + method.getSimpleName();
    if (!(parent.getParentTreeCursor().getParentTreeCursor().getValue()
        instanceof J.ClassDeclaration)) {
      return kept(annotation, place, type, "its class is in a method");
    }
    Reading reading = reader.read(annotation, name, method.getSimpleName(), constants, exposition);
    return new Found(annotation, place, file, reading, new Targets(types).of(type, method));
  }

  private Found kept(J.Annotation annotation, String place, Types.Declared type, String reason) {
    return new Found(
        annotation,
        place,
        file,
        Reading.kept(reason),
        Target.kept(type, annotation.getId(), reason));
  }
}
