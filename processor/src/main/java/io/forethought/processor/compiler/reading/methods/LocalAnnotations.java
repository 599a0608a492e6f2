package io.forethought.processor.compiler.reading.methods;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.model.methods.IdleAnnotation;
import io.forethought.processor.model.methods.IdleAnnotation.Obstacle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds annotations in local and anonymous classes, which javac does not show to processors, in its
 * trees. Only sources that import the annotations are searched.
 */
public final class LocalAnnotations {

  private static final String PACKAGE = "io.forethought.";

  private static final List<String> LOST =
      List.of(
          Names.METRICS,
          Names.INSTRUMENTED,
          Names.TIMED,
          Names.COUNTED,
          Names.COUNT_EXCEPTIONS,
          Names.IN_PROGRESS);

  private final Trees trees;
  private final Elements elements;
  private final List<IdleAnnotation> found = new ArrayList<>();

  private LocalAnnotations(Trees trees, Elements elements) {
    this.trees = trees;
    this.elements = elements;
  }

  /** The trees of an environment, if it is the one of javac itself. */
  public static Optional<LocalAnnotations> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(
          new LocalAnnotations(Trees.instance(environment), environment.getElementUtils()));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // Another compiler, or a build tool's environment around javac's.
    }
  }

  /** Reads the code of a type and of its member types. */
  public void read(TypeElement type) {
    TreePath path = trees.getPath(type);
    if (path != null) {
      Set<String> imported = imported(path.getCompilationUnit(), elements.getPackageOf(type));
      if (!imported.isEmpty()) {
        search(type, imported);
      }
    }
  }

  /** All annotations that were found. */
  public List<IdleAnnotation> all() {
    return List.copyOf(found);
  }

  /** The simple names of the annotations that a source imports. */
  private Set<String> imported(CompilationUnitTree unit, PackageElement around) {
    Set<String> imported = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (ImportTree each : unit.getImports()) {
      String name = each.getQualifiedIdentifier().toString();
      if (name.equals(PACKAGE + "*")) {
        addAll(imported, around);
      } else {
        (LOST.contains(name) ? imported : others).add(simple(name));
      }
    }
    imported.removeAll(others);
    return imported;
  }

  /** Adds all annotations, except those whose names the package uses for something else. */
  private void addAll(Set<String> imported, PackageElement around) {
    for (String name : LOST) {
      if (elements.getTypeElement(around.getQualifiedName() + "." + simple(name)) == null) {
        imported.add(simple(name));
      }
    }
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private void search(TypeElement type, Set<String> imported) {
    ClassTree tree = trees.getTree(type);
    if (tree != null) {
      for (Tree member : tree.getMembers()) {
        if (member.getKind() == Tree.Kind.BLOCK) {
          new Search(type, imported).scan(member, null);
        }
      }
    }
    for (Element member : type.getEnclosedElements()) {
      Tree code = member instanceof TypeElement ? null : trees.getTree(member);
      if (code != null) {
        new Search(member, imported).scan(code, null);
      }
    }
    for (TypeElement member : ElementFilter.typesIn(type.getEnclosedElements())) {
      search(member, imported);
    }
  }

  /** The search in one member of a class. Every class in it is local or anonymous. */
  private final class Search extends TreeScanner<Void, Void> {

    private final Element member;
    private final Set<String> imported;

    private Search(Element member, Set<String> imported) {
      this.member = member;
      this.imported = imported;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      add(type.getModifiers(), type.getSimpleName().toString());
      for (Tree each : type.getMembers()) {
        if (each instanceof MethodTree method) {
          add(method.getModifiers(), method.getName().toString());
        }
      }
      return super.visitClass(type, null);
    }

    private void add(ModifiersTree modifiers, String name) {
      for (AnnotationTree annotation : modifiers.getAnnotations()) {
        if (annotation.getAnnotationType() instanceof IdentifierTree type
            && imported.contains(type.getName().toString())) {
          JavacSite site = JavacSite.of(member);
          found.add(
              new IdleAnnotation(
                  type.getName().toString(),
                  "",
                  site.describe(),
                  name,
                  Obstacle.IN_LOCAL_CLASS,
                  site));
        }
      }
    }
  }
}
