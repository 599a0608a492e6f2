package io.forethought.recipes.annotations;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Things;
import java.util.List;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.TypeTree;

/** Notes how one source declares and uses types. */
final class TypeScan extends JavaIsoVisitor<Types> {

  private static final Set<String> PROVIDERS = Set.of("Bean", "Produces", "Provides");

  private final String file;

  TypeScan(String file) {
    this.file = file;
  }

  @Override
  public J.Import visitImport(J.Import imported, Types types) {
    return imported;
  }

  @Override
  public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration type, Types types) {
    String name = Code.type(type.getType());
    boolean nested = !(getCursor().getParentTreeCursor().getValue() instanceof J.CompilationUnit);
    types.declare(new Types.Declared(name, type, file, nested));
    if (type.getExtends() != null) {
      types.extend(Code.type(type.getExtends().getType()), name);
    }
    List<TypeTree> interfaces = type.getImplements();
    if (interfaces != null) {
      interfaces.forEach(each -> types.extend(Code.type(each.getType()), name));
    }
    return super.visitClassDeclaration(type, types);
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier identifier, Types types) {
    if (identifier.getFieldType() == null) {
      types.mention(Code.type(identifier.getType()), file);
    }
    return super.visitIdentifier(identifier, types);
  }

  @Override
  public J.NewClass visitNewClass(J.NewClass creation, Types types) {
    String type = creation.getClazz() == null ? "" : Code.type(creation.getClazz().getType());
    if (creation.getBody() == null) {
      types.create(new Types.Creation(creation.getId(), type, file, isProvided()));
    } else {
      types.extend(type, "an anonymous class in " + file);
    }
    return super.visitNewClass(creation, types);
  }

  private boolean isProvided() {
    Cursor around =
        getCursor()
            .dropParentUntil(
                each ->
                    each instanceof J.MethodDeclaration
                        || each instanceof J.Lambda
                        || each instanceof J.ClassDeclaration
                        || each instanceof J.CompilationUnit);
    return getCursor().getParentTreeCursor().getValue() instanceof J.Return
        && around.getValue() instanceof J.MethodDeclaration method
        && method.getLeadingAnnotations().stream()
            .anyMatch(annotation -> PROVIDERS.contains(annotation.getSimpleName()));
  }

  @Override
  public J.Lambda visitLambda(J.Lambda lambda, Types types) {
    types.extend(Code.type(lambda.getType()), "a lambda in " + file);
    return super.visitLambda(lambda, types);
  }

  @Override
  public J.MemberReference visitMemberReference(J.MemberReference reference, Types types) {
    types.extend(Code.type(reference.getType()), "a method reference in " + file);
    if (isThis(reference.getContaining())) {
      types.callOwn(Things.method(reference.getMethodType()));
    }
    return super.visitMemberReference(reference, types);
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Types types) {
    if (call.getSelect() == null || isThis(call.getSelect())) {
      types.callOwn(Things.method(call.getMethodType()));
    }
    return super.visitMethodInvocation(call, types);
  }

  private static boolean isThis(J expression) {
    String text = expression.toString();
    return text.equals("this") || text.equals("super") || text.endsWith(".this");
  }
}
