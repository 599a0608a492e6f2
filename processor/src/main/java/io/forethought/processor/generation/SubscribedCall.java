package io.forethought.processor.generation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import io.forethought.processor.model.methods.CallEnd;
import io.forethought.processor.model.methods.JavaType;
import io.forethought.processor.model.methods.MethodMetric.Kind;
import io.forethought.processor.model.methods.ServiceMethod;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the part of a decorator that records the subscriptions of a reactive type. */
final class SubscribedCall {

  private final ServiceMethod method;
  private final JavaTypes types;
  private final CallNames names;

  SubscribedCall(ServiceMethod method, JavaTypes types, CallNames names) {
    this.method = method;
    this.types = types;
    this.names = names;
  }

  // Reads as: return Mono.defer(() -> quoteObserved(kind, result))
  /** The statement that returns what can be subscribed to. */
  JavaCode deferred() {
    List<String> arguments = new ArrayList<>(method.labels().stream().map(names::of).toList());
    arguments.add(names.result());
    return JavaCode.of("return ")
        .add(publisher())
        .add(isOfReactor() ? ".defer(" : ".createFrom().deferred(")
        .add("() -> " + names.observed() + "(" + String.join(", ", arguments) + "))");
  }

  // Reads as: private Mono<Quote> quoteObserved(Kind kind, Mono<Quote> result) {
  //             quoteStarted(kind);
  //             long start = System.nanoTime();
  //             PendingCall call = new PendingCall(end -> quoteEnded(kind, start, end));
  //             return result
  //                 .doOnSuccess(value -> call.succeed())
  //                 .doOnError(call::fail)
  //                 .doOnCancel(call::cancel);
  //           }
  /** The method that is called for each subscription. */
  MethodSpec method() {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(names.observed())
            .addModifiers(Modifier.PRIVATE)
            .addTypeVariables(types.variables(method.typeParameters()))
            .returns(types.name(method.returned()));
    if (!method.warnings().isEmpty()) {
      builder.addAnnotation(DecoratorGenerator.suppressed(method.warnings()));
    }
    method
        .labels()
        .forEach(label -> builder.addParameter(types.name(label.type()), names.of(label)));
    return builder
        .addParameter(types.name(method.returned()), names.result())
        .addCode(body().block())
        .build();
  }

  private JavaCode body() {
    JavaCode code = new JavaCode();
    if (method.metric(Kind.IN_PROGRESS).isPresent()) {
      code.addStatement(JavaCode.of(names.started() + "(" + names.labels() + ")"));
    }
    if (method.metric(Kind.TIMED).isPresent()) {
      code.addStatement(
          JavaCode.of("long " + names.start() + " = ")
              .add(TypeName.get(System.class))
              .add(".nanoTime()"));
    }
    String ended = names.ended() + "(" + names.endArguments("null", names.later()) + ")";
    code.addStatement(
        new JavaCode()
            .add(MethodTypes.PENDING_CALL)
            .add(" " + names.call() + " = new ")
            .add(MethodTypes.PENDING_CALL)
            .add("(" + names.later() + " -> " + ended + ")"));
    JavaCode operators = JavaCode.of("return " + names.result());
    operators().forEach(operator -> operators.add("\n" + operator));
    return code.addStatement(operators);
  }

  private List<String> operators() {
    String call = names.call();
    String success = "() -> " + call + ".succeed()";
    String item = names.value() + " -> " + succeeded();
    return switch (method.end()) {
      case MONO ->
          List.of(
              ".doOnSuccess(" + item + ")",
              ".doOnError(" + call + "::fail)",
              ".doOnCancel(" + call + "::cancel)");
      case FLUX ->
          List.of(
              ".doOnComplete(" + call + "::succeed)",
              ".doOnError(" + call + "::fail)",
              ".doOnCancel(" + call + "::cancel)");
      case UNI -> mutiny(".onItem().invoke(" + (names.needsResult() ? item : success) + ")");
      default -> mutiny(".onCompletion().invoke(" + success + ")");
    };
  }

  // Reads as: call.succeed()
  //       or: call.succeed(() -> quoteEnded(kind, start, value, null))
  private String succeeded() {
    String recording =
        names.needsResult()
            ? "() -> " + names.ended() + "(" + names.endArguments(names.value(), "null") + ")"
            : "";
    return names.call() + ".succeed(" + recording + ")";
  }

  private List<String> mutiny(String success) {
    String call = names.call();
    return List.of(
        success,
        ".onFailure().invoke(" + names.thrown() + " -> " + call + ".fail(" + names.thrown() + "))",
        ".onCancellation().invoke(() -> " + call + ".cancel())");
  }

  private boolean isOfReactor() {
    return method.end() == CallEnd.MONO || method.end() == CallEnd.FLUX;
  }

  private ClassName publisher() {
    return types.name(((JavaType.Named) method.returned()).name());
  }
}
