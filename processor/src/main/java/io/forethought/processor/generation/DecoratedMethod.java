package io.forethought.processor.generation;

import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import io.forethought.processor.model.methods.CallEnd;
import io.forethought.processor.model.methods.JavaType;
import io.forethought.processor.model.methods.MethodMetric.Kind;
import io.forethought.processor.model.methods.ServiceMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the methods of a decorator for one method of the service. */
final class DecoratedMethod {

  private final ServiceMethod method;
  private final JavaTypes types;
  private final CallNames names;
  private final SetFields sets;
  private final boolean extended;

  private DecoratedMethod(
      ServiceMethod method, JavaTypes types, SetFields sets, Set<String> taken, boolean extended) {
    this.method = method;
    this.types = types;
    this.sets = sets;
    this.names = new CallNames(method, taken);
    this.extended = extended;
  }

  /**
   * In a class that passes calls to another object.
   *
   * @param taken the names of the methods of the decorator
   */
  static DecoratedMethod ofDecorator(
      ServiceMethod method, JavaTypes types, SetFields sets, Set<String> taken) {
    return new DecoratedMethod(method, types, sets, taken, false);
  }

  /**
   * In a class that passes calls to its superclass.
   *
   * @param taken the names of the methods of the class
   */
  static DecoratedMethod ofSubclass(
      ServiceMethod method, JavaTypes types, SetFields sets, Set<String> taken) {
    return new DecoratedMethod(method, types, sets, taken, true);
  }

  /** The method that overrides the one of the service, and the private ones that it calls. */
  List<MethodSpec> methods() {
    List<MethodSpec> all = new ArrayList<>();
    all.add(overriding());
    if (method.isMeasured()) {
      all.addAll(new RecordedCall(method, types, names, sets).methods());
    }
    if (method.isMeasured() && method.end().isSubscribed()) {
      all.add(new SubscribedCall(method, types, names).method());
    }
    return all;
  }

  private MethodSpec overriding() {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method.name()).addAnnotation(Override.class);
    if (!method.warnings().isEmpty()) {
      builder.addAnnotation(DecoratorGenerator.suppressed(method.warnings()));
    }
    switch (method.access()) {
      case PUBLIC -> builder.addModifiers(Modifier.PUBLIC);
      case PROTECTED -> builder.addModifiers(Modifier.PROTECTED);
      case PACKAGE -> {}
    }
    builder
        .addTypeVariables(types.variables(method.typeParameters()))
        .returns(types.name(method.returned()))
        .varargs(method.variable())
        .addExceptions(types.all(method.thrown()));
    method
        .parameters()
        .forEach(
            parameter -> builder.addParameter(types.name(parameter.type()), names.of(parameter)));
    return builder.addCode((method.isMeasured() ? measured() : passedOn()).block()).build();
  }

  private boolean isVoid() {
    return method.returned().equals(new JavaType.Primitive("void"));
  }

  private JavaCode call() {
    String arguments =
        method.parameters().stream().map(names::of).collect(Collectors.joining(", "));
    String receiver = extended ? "super" : names.field("service");
    return JavaCode.of(receiver + "." + typeArguments() + method.name() + "(" + arguments + ")");
  }

  /** Compilers do not infer all of them. */
  private String typeArguments() {
    return method.typeParameters().isEmpty()
        ? ""
        : method.typeParameters().stream()
            .map(JavaType.Parameter::name)
            .collect(Collectors.joining(", ", "<", ">"));
  }

  // Reads as: return service.find(id);
  private JavaCode passedOn() {
    return new JavaCode().addStatement(JavaCode.of(isVoid() ? "" : "return ").add(call()));
  }

  // Reads as: long start = System.nanoTime();
  //           Receipt result;
  //           try {
  //             result = service.take(orderType, cart);
  //           } catch (Throwable thrown) {
  //             takeEnded(orderType, start, thrown);
  //             throw thrown;
  //           }
  //           takeEnded(orderType, start, null);
  //           return result;
  private JavaCode measured() {
    JavaCode code = new JavaCode();
    if (extended) {
      addCallInConstructor(code);
    }
    if (method.metric(Kind.IN_PROGRESS).isPresent() && !method.end().isSubscribed()) {
      code.addStatement(JavaCode.of(names.started() + "(" + names.labels() + ")"));
    }
    if (method.metric(Kind.TIMED).isPresent()) {
      code.addStatement(clock());
    }
    if (!isVoid()) {
      code.addStatement(
          new JavaCode().add(types.name(method.returned())).add(" " + names.result()));
    }
    addCall(code);
    if (method.end().isSubscribed()) {
      return code.addStatement(new SubscribedCall(method, types, names).deferred());
    }
    if (!isVoid()) {
      code.addStatement(JavaCode.of("return " + names.result()));
    }
    return code;
  }

  // Reads as: if (metrics == null) {
  //             // The constructor of the superclass calls this method.
  //             return super.take(orderType, cart);
  //           }
  private void addCallInConstructor(JavaCode code) {
    code.open(JavaCode.of("if (" + names.field(sets.first()) + " == null)"))
        .add("// The constructor of the superclass calls this method.\n");
    if (isVoid()) {
      code.addStatement(call()).addStatement(JavaCode.of("return"));
    } else {
      code.addStatement(JavaCode.of("return ").add(call()));
    }
    code.close();
  }

  // Reads as: long start = System.nanoTime()
  private JavaCode clock() {
    return JavaCode.of("long " + names.start() + " = ")
        .add(TypeName.get(System.class))
        .add(".nanoTime()");
  }

  private void addCall(JavaCode code) {
    String assignment = isVoid() ? "" : names.result() + " = ";
    code.open(JavaCode.of("try"))
        .addStatement(JavaCode.of(assignment).add(call()))
        .next(
            JavaCode.of("catch (")
                .add(TypeName.get(Throwable.class))
                .add(" " + names.thrown() + ")"));
    if (method.metric(Kind.IN_PROGRESS).isPresent() && method.end().isSubscribed()) {
      code.addStatement(JavaCode.of(names.started() + "(" + names.labels() + ")"));
    }
    code.addStatement(recorded("null", names.thrown()))
        .addStatement(JavaCode.of("throw " + names.thrown()))
        .close();
    if (method.end().isLater() && !method.end().isSubscribed()) {
      addObserver(code);
    } else if (!method.end().isSubscribed()) {
      code.addStatement(recorded(names.result(), "null"));
    }
  }

  // Reads as: Completions.whenDone(result, end -> reportEnded(format, start, end));
  //       or: Completions.whenDone(result, (value, end) -> reportEnded(format, start, value, end));
  private void addObserver(JavaCode code) {
    String end = names.later();
    String parameters = names.needsResult() ? "(" + names.value() + ", " + end + ")" : end;
    code.addStatement(
        new JavaCode()
            .add(MethodTypes.COMPLETIONS)
            .add(observer() + names.result() + ", " + parameters + " -> ")
            .add(recorded(names.value(), end))
            .add(")"));
  }

  private String observer() {
    return method.end() == CallEnd.FUTURE ? ".ifDone(" : ".whenDone(";
  }

  private JavaCode recorded(String returned, String thrown) {
    return JavaCode.of(names.ended() + "(" + names.endArguments(returned, thrown) + ")");
  }
}
