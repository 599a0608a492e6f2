package io.forethought.recipes.annotations;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Things;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Finds where a method can be measured: in its class, or in the interface of a bean. */
final class Targets {

  private static final Set<String> HANDLERS =
      Set.of("Controller", "RestController", "Path", "RegisterRestClient", "FeignClient");

  private static final Set<String> LATER =
      Set.of("Future", "Mono", "Flux", "Uni", "Multi", "Publisher");

  private static final Set<String> TAGS = Set.of("MeterTag", "MeterTags", "SpanTag");

  private static final Set<String> MEASURING = Set.of("Timed", "Counted");

  private static final Set<String> WRITTEN =
      Set.of("AllArgsConstructor", "RequiredArgsConstructor", "Builder", "Data", "Value");

  private static final List<String> FRAMEWORKS =
      List.of(
          "org.springframework.",
          "jakarta.",
          "javax.",
          "io.quarkus.",
          "io.micronaut.",
          "com.google.inject.");

  private final Types types;

  Targets(Types types) {
    this.types = types;
  }

  /** The place for the annotation of a method. */
  Target of(Types.Declared type, J.MethodDeclaration method) {
    Optional<String> problem = methodProblem(method).or(() -> kindProblem(type));
    if (problem.isPresent()) {
      return Target.kept(type, method.getId(), problem.get());
    }
    Optional<String> framework = framework(type.tree());
    if (framework.isPresent()) {
      return ofBean(type, method, framework.get());
    }
    return classProblem(type)
        .map(why -> Target.kept(type, method.getId(), why))
        .orElseGet(() -> new Target(type, method.getId(), "", ""));
  }

  private Optional<String> methodProblem(J.MethodDeclaration method) {
    if (method.isConstructor()) {
      return Optional.of("constructors cannot be measured");
    }
    for (J.Modifier.Type modifier :
        List.of(J.Modifier.Type.Private, J.Modifier.Type.Static, J.Modifier.Type.Final)) {
      if (method.hasModifier(modifier)) {
        return Optional.of("the method is " + word(modifier));
      }
    }
    if (method.getParameters().stream()
        .anyMatch(
            each ->
                each instanceof J.VariableDeclarations parameter
                    && has(parameter.getLeadingAnnotations(), TAGS))) {
      return Optional.of("a parameter is a tag: mark it @Label, with a bound");
    }
    String returned =
        method.getMethodType() == null ? "" : Code.type(method.getMethodType().getReturnType());
    if (LATER.contains(returned.substring(returned.lastIndexOf('.') + 1))) {
      return Optional.of("the end of its call is recorded at another time than before");
    }
    return types.callsOwn(Things.method(method.getMethodType()))
        ? Optional.of("its class also calls it on itself, which is recorded in another way")
        : Optional.empty();
  }

  private static String word(J.Modifier.Type modifier) {
    return modifier.name().toLowerCase(java.util.Locale.ROOT);
  }

  private Optional<String> kindProblem(Types.Declared type) {
    J.ClassDeclaration tree = type.tree();
    if (tree.getKind() == J.ClassDeclaration.Kind.Type.Interface) {
      return Optional.of("it is in an interface, where it may have no effect: annotate the class");
    }
    if (tree.getKind() != J.ClassDeclaration.Kind.Type.Class) {
      return Optional.of("no class can extend its type");
    }
    if (has(tree.getLeadingAnnotations(), MEASURING)) {
      return Optional.of("without it, the annotation of its class would measure the method");
    }
    if (type.isNested()) {
      return Optional.of("its class is in another class");
    }
    return sharedProblem(tree);
  }

  private static Optional<String> sharedProblem(J.ClassDeclaration tree) {
    if (tree.getTypeParameters() != null && !tree.getTypeParameters().isEmpty()) {
      return Optional.of(tree.getSimpleName() + " has type parameters");
    }
    if (tree.hasModifier(J.Modifier.Type.Sealed)) {
      return Optional.of(tree.getSimpleName() + " is sealed");
    }
    return has(tree.getLeadingAnnotations(), Set.of("Instrumented"))
        ? Optional.of(tree.getSimpleName() + " is measured by Forethought already")
        : Optional.empty();
  }

  private static boolean has(List<J.Annotation> annotations, Set<String> names) {
    return annotations.stream().map(J.Annotation::getSimpleName).anyMatch(names::contains);
  }

  /** What creates the objects of a class, if it is a framework or not known. */
  private static Optional<String> framework(J.ClassDeclaration tree) {
    return tree.getLeadingAnnotations().stream()
        .filter(annotation -> !WRITTEN.contains(annotation.getSimpleName()))
        .map(annotation -> Code.type(annotation.getType()))
        .filter(type -> !type.contains(".") || FRAMEWORKS.stream().anyMatch(type::startsWith))
        .max(Comparator.comparing(type -> components(type).length()));
  }

  /** What makes beans of a class with an annotation measured; empty if nothing does. */
  private static String components(String annotation) {
    if (annotation.startsWith("org.springframework.")) {
      return "SPRING";
    }
    return annotation.startsWith("jakarta.enterprise.") ? "CDI" : "";
  }

  private Optional<String> classProblem(Types.Declared type) {
    J.ClassDeclaration tree = type.tree();
    if (tree.hasModifier(J.Modifier.Type.Final) || tree.hasModifier(J.Modifier.Type.Abstract)) {
      return Optional.of("its class is final or abstract");
    }
    if (has(tree.getLeadingAnnotations(), WRITTEN)) {
      return Optional.of("Lombok writes its constructor");
    }
    if (!types.subtypes(type.name()).isEmpty()) {
      return Optional.of("another class extends its class");
    }
    if (tree.getExtends() != null
        && types.get(Code.type(tree.getExtends().getType())).isPresent()) {
      return Optional.of("its class extends another class of the program");
    }
    List<J.MethodDeclaration> methods = methods(tree);
    if (methods.stream().anyMatch(method -> method.getSimpleName().equals("of"))) {
      return Optional.of("its class has a method of");
    }
    if (methods.stream()
        .anyMatch(each -> each.isConstructor() && each.hasModifier(J.Modifier.Type.Private))) {
      return Optional.of("its class has a private constructor");
    }
    return types.creations(type.name()).isEmpty()
        ? Optional.of("no source creates an object of its class")
        : Optional.empty();
  }

  private Target ofBean(Types.Declared type, J.MethodDeclaration method, String framework) {
    if (has(type.tree().getLeadingAnnotations(), HANDLERS)) {
      return Target.kept(type, method.getId(), "a framework finds request handlers by their class");
    }
    List<Types.Declared> interfaces =
        Optional.ofNullable(type.tree().getImplements()).orElse(List.of()).stream()
            .flatMap(each -> types.get(Code.type(each.getType())).stream())
            .toList();
    if (interfaces.size() != 1 || components(framework).isEmpty()) {
      return Target.kept(
          type,
          method.getId(),
          "a framework creates the class itself: let it implement an interface, or create it in a"
              + " method with @Bean");
    }
    return ofInterface(type, method, interfaces.get(0), framework);
  }

  private Target ofInterface(
      Types.Declared type, J.MethodDeclaration method, Types.Declared wanted, String framework) {
    String interfaceName = wanted.tree().getSimpleName();
    Optional<J.MethodDeclaration> declared =
        methods(wanted.tree()).stream()
            .filter(each -> each.getBody() == null && isSame(each, method))
            .findFirst();
    if (declared.isEmpty()) {
      return Target.kept(type, method.getId(), interfaceName + " does not declare the method");
    }
    String components = components(framework);
    return interfaceProblem(type, wanted)
        .map(why -> Target.kept(type, method.getId(), why))
        .orElseGet(() -> new Target(wanted, declared.get().getId(), components, ""));
  }

  private Optional<String> interfaceProblem(Types.Declared type, Types.Declared wanted) {
    if (wanted.isNested()) {
      return Optional.of(wanted.tree().getSimpleName() + " is in another type");
    }
    if (types.subtypes(wanted.name()).size() != 1) {
      return Optional.of(
          "other types implement "
              + wanted.tree().getSimpleName()
              + ", and would be measured, too");
    }
    if (!type.root().equals(wanted.root())) {
      return Optional.of(wanted.tree().getSimpleName() + " is in another module");
    }
    if (types.isNamedElsewhere(type)) {
      return Optional.of(
          "other sources name "
              + type.tree().getSimpleName()
              + ": let them use "
              + wanted.tree().getSimpleName());
    }
    return sharedProblem(wanted.tree());
  }

  private static List<J.MethodDeclaration> methods(J.ClassDeclaration tree) {
    return tree.getBody().getStatements().stream()
        .filter(J.MethodDeclaration.class::isInstance)
        .map(J.MethodDeclaration.class::cast)
        .toList();
  }

  private static boolean isSame(J.MethodDeclaration one, J.MethodDeclaration other) {
    JavaType.Method first = one.getMethodType();
    JavaType.Method second = other.getMethodType();
    return first != null
        && second != null
        && first.getName().equals(second.getName())
        && first.getParameterTypes().toString().equals(second.getParameterTypes().toString());
  }
}
