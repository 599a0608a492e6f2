package io.forethought.processor.compiler.reading.wiring;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Looks for names in the trees of javac, and stops when it has found all. The simple names decide.
 * A name within the declaration of the type itself counts only in a block of code, and an import
 * only if it is static.
 */
final class NamedTypes extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final Trees trees;
  private final Elements elements;
  private final List<WantedType> missing = new ArrayList<>();
  private final Set<Name> names = new HashSet<>();
  private @Nullable Name own;

  private NamedTypes(Trees trees, Elements elements) {
    this.trees = trees;
    this.elements = elements;
  }

  /** The trees of an environment, if it is the one of javac itself. */
  static Optional<NamedTypes> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(
          new NamedTypes(Trees.instance(environment), environment.getElementUtils()));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // Another compiler, or a build tool's environment around javac's.
    }
  }

  /**
   * The types that no source names; empty if one of the sources is read from its class file.
   *
   * @param sources the types in the sources
   */
  Optional<List<WantedType>> missing(List<WantedType> types, List<TypeElement> sources) {
    missing.addAll(types);
    readNames();
    Set<CompilationUnitTree> units = new HashSet<>();
    for (TypeElement source : sources) {
      if (missing.isEmpty()) {
        break;
      }
      TreePath path = trees.getPath(source);
      if (path == null) {
        return Optional.empty();
      }
      CompilationUnitTree unit = path.getCompilationUnit();
      if (units.add(unit) && mentions(unit)) {
        scan(unit, null);
      }
    }
    return Optional.of(missing);
  }

  private void readNames() {
    names.clear();
    for (WantedType type : missing) {
      names.add(elements.getName(type.generated()));
      if (type.declared().isPresent()) {
        names.add(elements.getName(type.declared().get()));
      }
    }
  }

  /** Whether a name is in the text, which is found much faster than in the tree. */
  private boolean mentions(CompilationUnitTree unit) {
    try {
      String text = unit.getSourceFile().getCharContent(true).toString();
      for (Name name : names) {
        if (text.contains(name)) {
          return true;
        }
      }
      return false;
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    return missing.isEmpty() ? null : super.scan(tree, null);
  }

  /** A decorator that is created and then discarded records nothing. */
  @Override
  public @Nullable Void visitExpressionStatement(
      ExpressionStatementTree tree, @Nullable Void unused) {
    return tree.getExpression() instanceof MethodInvocationTree call && isFactory(call)
        ? scan(call.getArguments(), null)
        : super.visitExpressionStatement(tree, null);
  }

  private boolean isFactory(MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)
        || !select.getIdentifier().contentEquals("of")
        || !(select.getExpression() instanceof IdentifierTree type)) {
      return false;
    }
    for (WantedType wanted : missing) {
      if (wanted.isDecorator(type.getName())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
    found(tree.getName());
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
    found(tree.getIdentifier());
    return super.visitMemberSelect(tree, null);
  }

  /** A qualified name in a text is that of a class which is found by reflection. */
  @Override
  public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
    if (tree.getValue() instanceof String text && text.indexOf('.') > 0) {
      int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf('$'));
      found(elements.getName(text.substring(last + 1)));
    }
    return null;
  }

  @Override
  public @Nullable Void visitImport(ImportTree tree, @Nullable Void unused) {
    return tree.isStatic() ? super.visitImport(tree, null) : null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    Name around = own;
    if (names.contains(tree.getSimpleName())) {
      own = tree.getSimpleName();
    }
    super.visitClass(tree, null);
    own = around;
    return null;
  }

  @Override
  public @Nullable Void visitBlock(BlockTree tree, @Nullable Void unused) {
    Name around = own;
    own = null;
    super.visitBlock(tree, null);
    own = around;
    return null;
  }

  private void found(Name name) {
    if (names.contains(name) && !name.equals(own)) {
      missing.removeIf(type -> type.isNamed(name));
      readNames();
    }
  }
}
