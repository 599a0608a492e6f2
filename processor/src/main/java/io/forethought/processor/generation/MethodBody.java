package io.forethought.processor.generation;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import java.time.Duration;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the method that records one metric. */
final class MethodBody {

  private final MetricFields fields;
  private final Metric metric;
  private final CatalogueEntry entry;

  MethodBody(MetricFields fields, CatalogueEntry entry) {
    this.fields = fields;
    this.entry = entry;
    this.metric = fields.metric();
  }

  // Reads as: @Override
  //           public CounterDataPoint created(UserType userType) {
  //             return created.at(createdUserType.offset(userType));
  //           }
  /** The method. */
  MethodSpec method() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(metric.method())
            .addAnnotation(CatalogueAnnotation.of(entry))
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(metric.isEvent() ? TypeName.VOID : RuntimeTypes.dataPoint(metric.type()));
    metric.parameters().forEach(parameter -> method.addParameter(type(parameter), parameter));
    return method.addCode(body()).build();
  }

  private CodeBlock body() {
    if (metric.type() == MetricType.INFO) {
      return CodeBlock.of(
          "$L.set($L);\n", own(fields.name()), String.join(", ", metric.parameters()));
    }
    if (!metric.isEvent()) {
      return CodeBlock.of("return $L;\n", dataPoint());
    }
    return CodeBlock.of("$L.$L;\n", dataPoint(), event());
  }

  // Reads as: created.at(createdPaymentProvider.offset(paymentProvider) + …)
  private CodeBlock dataPoint() {
    if (!fields.isLabelled()) {
      return CodeBlock.of("$L", own(fields.name()));
    }
    CodeBlock offsets =
        metric.labels().stream()
            .map(
                label ->
                    CodeBlock.of("$L.offset($N)", own(fields.nameOf(label)), label.parameter()))
            .collect(CodeBlock.joining("$W+ "));
    return CodeBlock.of("$L.at($L)", own(fields.name()), offsets);
  }

  private CodeBlock event() {
    Optional<CodeBlock> amount = metric.amounts().stream().findFirst().map(MethodBody::amount);
    return switch (metric.type()) {
      case COUNTER -> CodeBlock.of("inc($L)", amount.orElse(CodeBlock.of("")));
      case GAUGE -> CodeBlock.of("set($L)", amount.orElseThrow());
      case STATE_SET ->
          CodeBlock.of("become($L)", metric.states().orElseThrow().parameters().get(0));
      default -> CodeBlock.of("observe($L)", amount.orElseThrow());
    };
  }

  private static CodeBlock amount(Amount amount) {
    return amount.kind() == Amount.Kind.DURATION
        ? CodeBlock.of("$T.of($N)", RuntimeTypes.SECONDS, amount.parameter())
        : CodeBlock.of("$N", amount.parameter());
  }

  /** A field, told from a parameter of the same name. */
  private String own(String field) {
    return metric.parameters().contains(field) ? "this." + field : field;
  }

  private TypeName type(String parameter) {
    Optional<Amount> amount =
        metric.amounts().stream().filter(a -> a.parameter().equals(parameter)).findFirst();
    if (amount.isPresent()) {
      return amountType(amount.get().kind());
    }
    return metric.labels().stream()
        .filter(label -> label.parameter().equals(parameter))
        .findFirst()
        .map(MethodBody::labelType)
        .orElseGet(fields::states);
  }

  private static TypeName amountType(Amount.Kind kind) {
    return switch (kind) {
      case LONG -> TypeName.LONG;
      case DURATION -> TypeName.get(Duration.class);
      default -> TypeName.DOUBLE;
    };
  }

  private static TypeName labelType(Label label) {
    if (label.bound() instanceof Bound.Constants constants) {
      return RuntimeTypes.name(constants.type());
    }
    if (label.bound() instanceof Bound.Booleans) {
      return TypeName.BOOLEAN;
    }
    return label.bound() instanceof Bound.Range ? TypeName.INT : TypeName.get(String.class);
  }
}
