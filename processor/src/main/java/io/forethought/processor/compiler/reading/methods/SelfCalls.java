package io.forethought.processor.compiler.reading.methods;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
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
import javax.lang.model.element.TypeElement;

/**
 * Finds methods that objects of a class call on themselves, in the trees of javac. The names
 * decide, because javac resolves calls only after annotation processing. Code of nested classes is
 * not searched. It is loaded if there is an implementation of a measured interface.
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
      Tree tree = member instanceof TypeElement ? null : trees.getTree(member);
      if (tree != null) {
        new Search(member, isWanted, calls).scan(tree, null);
      }
    }
    return calls;
  }

  /** The search in one member of a class. */
  private static final class Search extends TreeScanner<Void, Void> {

    private final Element member;
    private final BiPredicate<String, Integer> isWanted;
    private final List<SelfCall> calls;

    private Search(Element member, BiPredicate<String, Integer> isWanted, List<SelfCall> calls) {
      this.member = member;
      this.isWanted = isWanted;
      this.calls = calls;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      ExpressionTree method = call.getMethodSelect();
      if (method instanceof IdentifierTree name) {
        add(name.getName().toString(), call.getArguments().size());
      } else if (method instanceof MemberSelectTree select && isThis(select.getExpression())) {
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

    @Override
    public Void visitClass(ClassTree nested, Void nothing) {
      return null;
    }

    private static boolean isThis(Tree expression) {
      return expression instanceof IdentifierTree name && name.getName().contentEquals("this");
    }

    private void add(String method, int arguments) {
      if (isWanted.test(method, arguments)) {
        SelfCall call =
            new SelfCall(member.getSimpleName().toString(), method, JavacSite.of(member));
        if (!calls.contains(call)) {
          calls.add(call);
        }
      }
    }
  }
}
