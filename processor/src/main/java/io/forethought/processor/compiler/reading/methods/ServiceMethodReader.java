package io.forethought.processor.compiler.reading.methods;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.methods.CallEnd;
import io.forethought.processor.model.methods.MethodMetric;
import io.forethought.processor.model.methods.ServiceMethod;
import io.forethought.processor.model.methods.ServiceMethod.Parameter;
import io.forethought.processor.model.methods.ServiceMethod.ParameterLabel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a method of a service. */
final class ServiceMethodReader {

  private static final List<String> BOUNDS = List.of("values", "max", "idle", "from", "to");

  private final Elements elements;
  private final Types types;
  private final TypeElement service;
  private final CopiedAnnotations copied;
  private final MethodMetricReader metrics;

  ServiceMethodReader(Elements elements, Types types, TypeElement service, References references) {
    this.elements = elements;
    this.types = types;
    this.service = service;
    this.copied = new CopiedAnnotations(elements);
    this.metrics = new MethodMetricReader(elements, types, service, references);
  }

  ServiceMethod read(ServiceMethods.Inherited method) {
    ExecutableElement element = method.element();
    JavacSite site = MeasuredMethod.siteOf(method.marked(), service);
    List<MethodMetric> read = metrics(method);
    return new ServiceMethod(
        element.getSimpleName().toString(),
        ClassReader.access(element),
        JavaTypeReader.parameters(method.type().getTypeVariables()),
        JavaTypeReader.read(method.type().getReturnType()),
        parameters(method, site),
        element.isVarArgs(),
        JavaTypeReader.all(method.thrown()),
        new Warnings(elements, types).of(element, method.type()),
        end(method),
        read,
        read.isEmpty() ? List.of() : copied.ofMethod(method.marked()),
        site);
  }

  /** The metrics of a method. */
  List<MethodMetric> metrics(ServiceMethods.Inherited method) {
    ExecutableElement marked = method.marked();
    TypeMirror returned = method.type().getReturnType();
    return isHonored(marked)
        ? metrics.read(
            marked, returned, method.thrown(), end(method), MeasuredMethod.siteOf(marked, service))
        : List.of();
  }

  private CallEnd end(ServiceMethods.Inherited method) {
    return new CallEnds(elements, types)
        .of(method.type().getReturnType(), method.type().getParameterTypes());
  }

  /** Whether the annotations of a method count: the type that declares it is instrumented, too. */
  static boolean isHonored(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement type
        && Written.isOn(type, Names.INSTRUMENTED);
  }

  private List<Parameter> parameters(ServiceMethods.Inherited method, JavacSite site) {
    List<? extends VariableElement> declared = method.marked().getParameters();
    return IntStream.range(0, declared.size())
        .mapToObj(
            i ->
                new Parameter(
                    name(method.marked(), i),
                    JavaTypeReader.read(method.type().getParameterTypes().get(i)),
                    label(declared.get(i)),
                    site.instead()
                        .map(JavacSite.of(declared.get(i))::orElse)
                        .orElseGet(() -> JavacSite.of(declared.get(i)))))
        .toList();
  }

  /** Class files often do not contain the names, and those of the JDK differ in this. */
  private String name(ExecutableElement method, int parameter) {
    return service.equals(method.getEnclosingElement()) || isHonored(method)
        ? method.getParameters().get(parameter).getSimpleName().toString()
        : "argument" + (parameter + 1);
  }

  private Optional<ParameterLabel> label(VariableElement parameter) {
    String derived = DerivedName.snakeCase(parameter.getSimpleName().toString());
    JavacSite site = JavacSite.of(parameter);
    return Written.on(parameter, Names.LABEL, site)
        .map(
            written -> {
              String name = written.value("name", String.class, "").value();
              return new ParameterLabel(
                  name.isEmpty() ? derived : name,
                  copied.ofLabel(parameter),
                  bounds(parameter, written));
            });
  }

  private static List<Sited<String>> bounds(VariableElement parameter, Written label) {
    Stream<Sited<String>> attributes =
        BOUNDS.stream()
            .filter(label::has)
            .map(attribute -> new Sited<>("\"" + attribute + "\"", label.siteOf(attribute)));
    Stream<Sited<String>> budget =
        Written.on(parameter, Names.BUDGET, JavacSite.of(parameter)).stream()
            .map(written -> new Sited<>("@Budget", written.site()));
    return Stream.concat(attributes, budget).toList();
  }
}
