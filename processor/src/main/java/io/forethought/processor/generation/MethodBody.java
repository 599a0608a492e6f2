package io.forethought.processor.generation;

import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
            .addJavadoc(new MethodDoc(entry).text())
            .addAnnotation(new CatalogueAnnotation(fields.types()).of(entry))
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(returned());
    for (String parameter : metric.parameters()) {
      method.addParameter(type(parameter), parameter);
    }
    return method.addCode(body().block()).build();
  }

  private TypeName returned() {
    if (metric.hasSource()) {
      return TypeName.DOUBLE;
    }
    return metric.isEvent() ? TypeName.VOID : RuntimeTypes.dataPoint(metric.type());
  }

  private JavaCode body() {
    if (metric.hasSource()) {
      return JavaCode.of("return " + fields.name() + ".get();\n");
    }
    if (metric.type() == MetricType.INFO) {
      return JavaCode.of(
          own(fields.name()) + ".set(" + String.join(", ", metric.parameters()) + ");\n");
    }
    if (!metric.isEvent()) {
      return JavaCode.of("return ").add(dataPoint()).add(";\n");
    }
    if (metric.type() == MetricType.STATE_SET) {
      String state = metric.states().orElseThrow().parameters().get(0);
      return dataPoint().add(".become(" + state + ");\n");
    }
    return event();
  }

  // Reads as: created.at(createdPaymentProvider.offset(paymentProvider) + …)
  private JavaCode dataPoint() {
    JavaCode field = JavaCode.of(own(fields.name()));
    return fields.isLabelled() ? field.add(".at(").add(offset()).add(")") : field;
  }

  // Reads as: createdPaymentProvider.offset(paymentProvider) + …
  private JavaCode offset() {
    JavaCode sum = new JavaCode();
    for (int i = 0; i < metric.labels().size(); i++) {
      Label label = metric.labels().get(i);
      if (i > 0) {
        sum.addSpace().add("+ ");
      }
      sum.add(own(fields.nameOf(label)) + ".offset(" + label.parameter() + ")");
    }
    return sum;
  }

  // A family with labels takes the offset first, and needs no data point.
  // Reads as: sent.inc(sentExpress.offset(express), bytes);
  private JavaCode event() {
    List<JavaCode> arguments = new ArrayList<>();
    if (fields.isLabelled()) {
      arguments.add(offset());
    }
    if (!metric.amounts().isEmpty()) {
      arguments.add(amount(metric.amounts().get(0)));
    }
    return JavaCode.of(own(fields.name()) + "." + verb() + "(").addArguments(arguments).add(");\n");
  }

  private String verb() {
    return switch (metric.type()) {
      case COUNTER -> "inc";
      case GAUGE -> "set";
      default -> "observe";
    };
  }

  // Only a counter takes whole numbers; javac warns about implicit conversions.
  private JavaCode amount(Amount amount) {
    return switch (amount.kind()) {
      case DURATION ->
          new JavaCode().add(RuntimeTypes.SECONDS).add(".of(" + amount.parameter() + ")");
      case LONG ->
          JavaCode.of(
              metric.type() == MetricType.COUNTER
                  ? amount.parameter()
                  : "(double) " + amount.parameter());
      default -> JavaCode.of(amount.parameter());
    };
  }

  /** A field, qualified if a parameter has the same name. */
  private String own(String field) {
    return metric.parameters().contains(field) ? "this." + field : field;
  }

  private TypeName type(String parameter) {
    for (Amount amount : metric.amounts()) {
      if (amount.parameter().equals(parameter)) {
        return amountType(amount.kind());
      }
    }
    for (Label label : metric.labels()) {
      if (label.parameter().equals(parameter)) {
        return labelType(label);
      }
    }
    return fields.states();
  }

  private static TypeName amountType(Amount.Kind kind) {
    return switch (kind) {
      case LONG -> TypeName.LONG;
      case DURATION -> TypeName.get(Duration.class);
      default -> TypeName.DOUBLE;
    };
  }

  private TypeName labelType(Label label) {
    if (label.bound() instanceof Bound.Constants constants) {
      return fields.name(constants.type());
    }
    if (label.bound() instanceof Bound.Booleans) {
      return TypeName.BOOLEAN;
    }
    return label.bound() instanceof Bound.Range ? TypeName.INT : TypeName.get(String.class);
  }
}
