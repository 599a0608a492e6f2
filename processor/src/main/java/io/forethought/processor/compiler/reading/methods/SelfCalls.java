package io.forethought.processor.compiler.reading.methods;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.model.methods.Implementation.SelfCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Finds methods that objects of a class call on themselves, in the trees of javac. The names
 * decide, because javac resolves calls only after annotation processing. Code of nested classes is
 * searched only for calls that name the class around it. It is loaded if there is an implementation
 * of a measured interface.
 */
final class SelfCalls {

  private final Trees trees;

  private SelfCalls(Trees trees) {
    this.trees = trees;
  }

  /** The trees of an environment, if it is the one of javac itself. */
  static Optional<SelfCalls> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(new SelfCalls(Trees.instance(environment)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // Another compiler, or a build tool's environment around javac's.
    }
  }

  /**
   * The calls in a class, each once for the member that contains it.
   *
   * @param isWanted whether calls of a method with this name and number of arguments are wanted; -1
   *     is any number
   */
  List<SelfCall> in(TypeElement type, BiPredicate<String, Integer> isWanted) {
    List<SelfCall> calls = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      Tree code = trees.getTree(member);
      if (code != null) {
        new Search(type, member, isWanted, calls).scan(code, null);
      }
    }
    ClassTree tree = trees.getTree(type);
    if (tree != null) {
      for (Tree member : tree.getMembers()) {
        if (member instanceof BlockTree) {
          new Search(type, type, isWanted, calls).scan(member, null);
        }
      }
    }
    return calls;
  }

  /** The search in one member of a class. */
  private static final class Search extends TreeScanner<Void, Void> {

    private final TypeElement type;
    private final Element member;
    private final BiPredicate<String, Integer> isWanted;
    private final List<SelfCall> calls;

    /** How many classes are between the class and the code that is searched. */
    private int depth;

    private Search(
        TypeElement type,
        Element member,
        BiPredicate<String, Integer> isWanted,
        List<SelfCall> calls) {
      this.type = type;
      this.member = member;
      this.isWanted = isWanted;
      this.calls = calls;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      ExpressionTree method = call.getMethodSelect();
      if (method instanceof IdentifierTree name && depth == 0) {
        add(name.getName().toString(), call.getArguments().size());
      } else if (method instanceof MemberSelectTree select && isOwn(select)) {
        add(select.getIdentifier().toString(), call.getArguments().size());
      }
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
      if (isThis(reference.getQualifierExpression())) {
        add(reference.getName().toString(), -1);
      }
      return super.visitMemberReference(reference, null);
    }

    /** Code of a nested class can name the object around it only together with its class. */
    @Override
    public Void visitClass(ClassTree nested, Void nothing) {
      depth++;
      super.visitClass(nested, null);
      depth--;
      return null;
    }

    /** A method calls the one that it overrides with {@code super}: that call is a part of it. */
    private boolean isOwn(MemberSelectTree select) {
      return isThis(select.getExpression())
          || (isNamed(select.getExpression(), "super")
              && !select.getIdentifier().contentEquals(member.getSimpleName()));
    }

    /** Whether an expression is the object, perhaps in parentheses, cast or with its class. */
    private boolean isThis(Tree expression) {
      if (expression instanceof ParenthesizedTree inner) {
        return isThis(inner.getExpression());
      }
      if (expression instanceof TypeCastTree cast) {
        return isThis(cast.getExpression());
      }
      return expression instanceof MemberSelectTree select
          ? select.getIdentifier().contentEquals("this")
              && isNamed(select.getExpression(), type.getSimpleName())
          : isNamed(expression, "this");
    }

    private boolean isNamed(Tree expression, CharSequence wanted) {
      boolean isVisible = depth == 0 || wanted.equals(type.getSimpleName());
      return isVisible
          && expression instanceof IdentifierTree name
          && name.getName().contentEquals(wanted);
    }

    private String caller() {
      return member.getKind() == ElementKind.CONSTRUCTOR
          ? type.getSimpleName().toString()
          : member.getSimpleName().toString();
    }

    private void add(String method, int arguments) {
      if (isWanted.test(method, arguments)) {
        SelfCall call = new SelfCall(caller(), method, JavacSite.of(member));
        if (!calls.contains(call)) {
          calls.add(call);
        }
      }
    }
  }
}
