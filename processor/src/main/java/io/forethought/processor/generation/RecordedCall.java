package io.forethought.processor.generation;

import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import io.forethought.processor.model.methods.JavaType;
import io.forethought.processor.model.methods.LabelSource;
import io.forethought.processor.model.methods.MethodMetric;
import io.forethought.processor.model.methods.MethodMetric.Kind;
import io.forethought.processor.model.methods.ResultLabel;
import io.forethought.processor.model.methods.ServiceMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.lang.model.element.Modifier;

/** Writes the private methods of a decorator that record the calls of one method. */
final class RecordedCall {

  private final ServiceMethod method;
  private final JavaTypes types;
  private final CallNames names;
  private final SetFields sets;

  RecordedCall(ServiceMethod method, JavaTypes types, CallNames names, SetFields sets) {
    this.method = method;
    this.types = types;
    this.names = names;
    this.sets = sets;
  }

  /** The methods. */
  List<MethodSpec> methods() {
    List<MethodSpec> all = new ArrayList<>();
    method.metric(Kind.IN_PROGRESS).ifPresent(metric -> all.add(started(metric)));
    all.add(ended());
    names
        .resultLabels()
        .forEach(label -> all.add(new ResultValue(label, names.value(label), types).method()));
    exceptions().ifPresent(metric -> all.add(exception(metric)));
    return all;
  }

  private Optional<MethodMetric> exceptions() {
    return method.metric(Kind.EXCEPTIONS).filter(metric -> !metric.exceptions().isEmpty());
  }

  // Reads as: private void takeStarted(OrderType orderType) {
  //             try {
  //               metrics.takeInProgress(orderType).inc();
  //             } catch (Throwable failure) {
  //               failures.add("take", failure);
  //             }
  //           }
  private MethodSpec started(MethodMetric metric) {
    MethodSpec.Builder builder = MethodSpec.methodBuilder(names.started());
    addLabels(builder);
    return builder
        .addModifiers(Modifier.PRIVATE)
        .addCode(guarded(new JavaCode().addStatement(dataPoint(metric).add(".inc()"))).block())
        .build();
  }

  // Reads as: private void takeEnded(OrderType orderType, long start, Throwable thrown) {
  //             try {
  //               metrics.take(orderType, Outcome.of(thrown)).observe(Elapsed.seconds(start));
  //             } catch (Throwable failure) {
  //               failures.add("take", failure);
  //             }
  //           }
  private MethodSpec ended() {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(names.ended()).addModifiers(Modifier.PRIVATE);
    addLabels(builder);
    if (method.metric(Kind.TIMED).isPresent()) {
      builder.addParameter(TypeName.LONG, names.start());
    }
    if (names.needsResult()) {
      resultType().ifPresent(type -> builder.addParameter(types.name(type), names.result()));
    }
    if (names.needsException()) {
      builder.addParameter(Throwable.class, names.thrown());
    }
    JavaCode recording = new JavaCode();
    method.metric(Kind.IN_PROGRESS).ifPresent(metric -> addEnd(recording, metric));
    method.metrics().stream()
        .filter(metric -> metric.kind() != Kind.IN_PROGRESS)
        .forEach(metric -> addEnd(recording, metric));
    return builder.addCode(guarded(recording).block()).build();
  }

  private Optional<JavaType> resultType() {
    return names.resultLabels().stream().findFirst().flatMap(ResultLabel::result);
  }

  private void addEnd(JavaCode code, MethodMetric metric) {
    switch (metric.kind()) {
      case TIMED ->
          code.addStatement(
              dataPoint(metric)
                  .add(".observe(")
                  .add(MethodTypes.ELAPSED)
                  .add(".seconds(" + names.start() + "))"));
      case COUNTED -> code.addStatement(dataPoint(metric).add(".inc()"));
      case IN_PROGRESS -> code.addStatement(dataPoint(metric).add(".dec()"));
      case EXCEPTIONS ->
          code.open(JavaCode.of("if (").add(hasFailed()).add(")"))
              .addStatement(dataPoint(metric).add(".inc()"))
              .close();
    }
  }

  /** A canceled stage has not failed. */
  private JavaCode hasFailed() {
    if (!method.end().isLater()) {
      return JavaCode.of(names.thrown() + " != null");
    }
    return JavaCode.of(names.thrown() + " != null && !(" + names.thrown() + " instanceof ")
        .add(TypeName.get(CancellationException.class))
        .add(")");
  }

  // Reads as: metrics.take(orderType, Outcome.of(thrown))
  private JavaCode dataPoint(MethodMetric metric) {
    List<JavaCode> arguments =
        LabelSource.of(method, metric).stream().map(source -> argument(source, metric)).toList();
    return JavaCode.of(names.field(sets.of(metric)) + "." + metric.method() + "(")
        .addArguments(arguments)
        .add(")");
  }

  private JavaCode argument(LabelSource source, MethodMetric metric) {
    if (source instanceof LabelSource.FromParameter from) {
      return JavaCode.of(names.of(from.parameter()));
    }
    if (source instanceof LabelSource.FromResult) {
      String value = metric.result().map(names::value).orElse("");
      return JavaCode.of(value + "(" + names.result() + ")");
    }
    return source instanceof LabelSource.FromOutcome outcome
        ? new JavaCode()
            .add(MethodTypes.outcome(outcome.canBeCanceled()))
            .add(".of(" + names.thrown() + ")")
        : JavaCode.of(names.exception() + "(" + names.thrown() + ")");
  }

  private JavaCode guarded(JavaCode recording) {
    return new JavaCode()
        .open(JavaCode.of("try"))
        .add(recording)
        .next(
            JavaCode.of("catch (")
                .add(TypeName.get(Throwable.class))
                .add(" " + names.failure() + ")"))
        .addStatement(
            JavaCode.of(names.field("failures") + ".add(")
                .add(JavaCode.literal(method.name()))
                .add(", " + names.failure() + ")"))
        .close();
  }

  private void addLabels(MethodSpec.Builder builder) {
    method
        .labels()
        .forEach(label -> builder.addParameter(types.name(label.type()), names.of(label)));
  }

  // Reads as: private static String takeException(Throwable thrown) {
  //             if (thrown instanceof PaymentDeclined) {
  //               return "PaymentDeclined";
  //             }
  //             return "_other";
  //           }
  private MethodSpec exception(MethodMetric metric) {
    JavaCode code = new JavaCode();
    for (MethodMetric.Exceptional exception : metric.exceptions()) {
      code.open(JavaCode.of("if (thrown instanceof ").add(types.name(exception.type())).add(")"))
          .addStatement(JavaCode.of("return ").add(JavaCode.literal(exception.value())))
          .close();
    }
    return MethodSpec.methodBuilder(names.exception())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(String.class)
        .addParameter(Throwable.class, "thrown")
        .addCode(code.addStatement(JavaCode.of("return \"_other\"")).block())
        .build();
  }
}
