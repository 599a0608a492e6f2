package io.forethought.processor.generation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.forethought.processor.model.SourceFile;
import io.forethought.processor.model.http.HttpFamily;
import io.forethought.processor.model.http.HttpFamily.Moment;
import io.forethought.processor.model.http.HttpLabel;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.model.http.RequestLabel;
import io.forethought.processor.model.http.RequestLabels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the class that passes requests from the filters to the metric set. */
final class HttpRecorderGenerator {

  private static final String SECONDS = "NANOS_PER_SECOND";

  private final Instrumentation http;
  private final ClassName holder;

  HttpRecorderGenerator(Instrumentation http) {
    this.http = http;
    this.holder = RuntimeTypes.name(http.recorder()).nestedClass("Labels");
  }

  /** The class. */
  SourceFile generate(TypeSpec.Builder type) {
    ClassName metrics = RuntimeTypes.name(http.metrics());
    type.addJavadoc("Records HTTP requests to {@link $T}.\n", metrics)
        .addModifiers(Modifier.FINAL)
        .addSuperinterface(ServletTypes.RECORDER);
    if (http.families().stream().anyMatch(HttpFamily::isDuration)) {
      type.addField(
          FieldSpec.builder(
                  TypeName.DOUBLE, SECONDS, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .initializer("1e9")
              .build());
    }
    type.addField(metrics, "metrics", Modifier.PRIVATE, Modifier.FINAL);
    http.labels().ifPresent(labels -> addLabels(type, labels));
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addParameter(metrics, "metrics")
            .addStatement("this.metrics = metrics")
            .build());
    if (!http.added().isEmpty()) {
      type.addMethod(labels());
    }
    if (http.families().stream().noneMatch(HttpFamily::isInnerDuration)) {
      type.addMethod(recordsNoInnerNanos());
    }
    type.addMethod(started()).addMethod(finished());
    if (families(Moment.MISSED).findAny().isPresent()) {
      type.addMethod(missed());
    }
    JavaFile file =
        JavaFile.builder(http.type().packageName(), type.build()).skipJavaLangImports(true).build();
    return new SourceFile(http.recorder(), file.toString());
  }

  // Reads as: private final RequestLabel<ApiVersion> apiVersion =
  //               new RequestLabel<>("ShopLabels.apiVersion", reader::apiVersion);
  private void addLabels(TypeSpec.Builder type, RequestLabels labels) {
    ClassName reader = RuntimeTypes.name(labels.type());
    if (labels.needsObject()) {
      type.addField(
          FieldSpec.builder(reader, "reader", Modifier.PRIVATE, Modifier.FINAL)
              .initializer("new $T()", reader)
              .build());
    }
    for (RequestLabel label : labels.labels()) {
      JavaCode value = JavaCode.of("new ").add(ServletTypes.REQUEST_LABEL).add("<>(").addSpace();
      value.add(JavaCode.literal(labels.type().nested() + "." + label.method())).add(", ");
      if (label.isStatic()) {
        value.add(reader);
      } else {
        value.add("this.reader");
      }
      value.add("::" + label.method() + ")");
      type.addField(
          FieldSpec.builder(
                  ParameterizedTypeName.get(ServletTypes.REQUEST_LABEL, ServletTypes.given(label)),
                  field(label),
                  Modifier.PRIVATE,
                  Modifier.FINAL)
              .initializer(value.block())
              .build());
    }
    type.addType(holder(labels));
  }

  /** The unique name of the field that reads a label. */
  private static String field(RequestLabel label) {
    return label.method() + "Label";
  }

  private TypeSpec holder(RequestLabels labels) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(holder)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The labels of one request.\n");
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (RequestLabel label : labels.labels()) {
      type.addField(ServletTypes.of(label), label.method(), Modifier.FINAL);
      constructor
          .addParameter(ServletTypes.of(label), label.method())
          .addStatement("this.$1N = $1N", label.method());
    }
    return type.addMethod(constructor.build()).build();
  }

  private MethodSpec labels() {
    List<JavaCode> values =
        http.added().stream()
            .map(label -> field(label) + (label.isBoolean() ? ".text(request)" : ".of(request)"))
            .map(JavaCode::of)
            .toList();
    return override("labels", ServletTypes.REQUEST)
        .returns(Object.class)
        .addCode(
            new JavaCode()
                .addStatement(
                    JavaCode.of("return new ").add(holder).add("(").addArguments(values).add(")"))
                .block())
        .build();
  }

  private static MethodSpec recordsNoInnerNanos() {
    return MethodSpec.methodBuilder("recordsInnerNanos")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(boolean.class)
        .addStatement("return false")
        .build();
  }

  private MethodSpec started() {
    List<HttpFamily> families =
        Stream.concat(families(Moment.STARTED), families(Moment.IN_FLIGHT)).toList();
    JavaCode code = new JavaCode();
    if (!families.isEmpty()) {
      addLabelsOf(code, "labels", "request.entryLabels()");
    }
    addLocals(code, families);
    families.forEach(
        family ->
            record(code, family, "labels", family.moment() == Moment.STARTED ? "" : ".inc()"));
    return override("started", ServletTypes.OBSERVATION).addCode(code.block()).build();
  }

  private MethodSpec finished() {
    // The total of all responses comes last: when it has counted a response, the others have too.
    List<HttpFamily> finished =
        families(Moment.FINISHED)
            .sorted(Comparator.comparing(HttpRecorderGenerator::isTotal))
            .toList();
    List<HttpFamily> inFlight = families(Moment.IN_FLIGHT).toList();
    JavaCode code = new JavaCode();
    if (!finished.isEmpty()) {
      addLabelsOf(code, "labels", "request.labels()");
    }
    if (!inFlight.isEmpty()) {
      addLabelsOf(code, "entryLabels", "request.entryLabels()");
    }
    List<HttpFamily> both = new ArrayList<>(inFlight);
    both.addAll(finished);
    addLocals(code, both);
    inFlight.forEach(family -> record(code, family, "entryLabels", ".dec()"));
    finished.forEach(
        family ->
            record(
                code,
                family,
                "labels",
                family.amount().isEmpty() ? "" : ".observe(" + family.amount() + ")"));
    return override("finished", ServletTypes.OBSERVATION).addCode(code.block()).build();
  }

  private MethodSpec missed() {
    JavaCode code = new JavaCode();
    addLabelsOf(code, "labels", "labels(request)");
    families(Moment.MISSED).forEach(family -> record(code, family, "labels", ""));
    return override("missed", ServletTypes.REQUEST).addCode(code.block()).build();
  }

  private static boolean isTotal(HttpFamily family) {
    return family.labels().isEmpty() && family.condition().isEmpty() && family.amount().isEmpty();
  }

  private Stream<HttpFamily> families(Moment moment) {
    return http.families().stream().filter(family -> family.moment() == moment);
  }

  private static MethodSpec.Builder override(String name, ClassName parameter) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(parameter, "request");
  }

  private void addLabelsOf(JavaCode code, String variable, String value) {
    if (!http.added().isEmpty()) {
      code.add(holder).add(" " + variable + " = (").add(holder).add(") " + value + ";\n");
    }
  }

  // Reads as: String view = request.view();
  private static void addLocals(JavaCode code, List<HttpFamily> families) {
    Map<String, HttpLabel> locals = new LinkedHashMap<>();
    families.forEach(
        family -> family.labels().forEach(label -> locals.putIfAbsent(label.parameter(), label)));
    for (HttpLabel label : locals.values()) {
      code.add(ServletTypes.of(label)).add(" " + label.parameter() + " = ");
      if (label.expression().startsWith("Status.")) {
        code.add(ServletTypes.STATUS).add(label.expression().substring("Status".length()));
      } else {
        code.add(label.expression());
      }
      code.add(";\n");
    }
  }

  // Reads as: if (request.ajax()) {
  //             metrics.requestsAjax(labels.apiVersion);
  //           }
  private void record(JavaCode code, HttpFamily family, String labels, String event) {
    List<JavaCode> arguments = new ArrayList<>();
    family.labels().forEach(label -> arguments.add(JavaCode.of(label.parameter())));
    http.added().forEach(label -> arguments.add(JavaCode.of(labels + "." + label.method())));
    JavaCode call =
        JavaCode.of("metrics." + family.method() + "(").addArguments(arguments).add(")" + event);
    if (family.condition().isEmpty()) {
      code.addStatement(call);
    } else {
      code.add("if (" + family.condition() + ") {\n  ").addStatement(call).add("}\n");
    }
  }
}
