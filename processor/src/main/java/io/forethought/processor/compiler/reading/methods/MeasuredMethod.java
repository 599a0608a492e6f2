package io.forethought.processor.compiler.reading.methods;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.methods.MethodMetric;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * A method of a generated metric set, and the method of the service that it is about.
 *
 * @param name the name of the method of the set; that of the service if the set has none
 * @param element the method of the service
 * @param annotation the annotation on it that declares the metric
 */
public record MeasuredMethod(String name, ExecutableElement element, JavacSite annotation) {

  /** Whether an element is a method with an annotation that measures its calls. */
  public static boolean is(Element element) {
    for (String annotation : Names.ON_CALLS) {
      if (Written.isOn(element, annotation)) {
        return true;
      }
    }
    return false;
  }

  /** The methods of the metric set that is generated for a service, in their order. */
  public static List<MeasuredMethod> of(Elements elements, Types types, TypeElement service) {
    ServiceMethodReader reader = new ServiceMethodReader(elements, types, service, References.NONE);
    return ServiceMethods.of(elements, types, service).stream()
        .filter(method -> ServiceMethodReader.isHonored(method.marked()))
        .flatMap(
            method ->
                reader.metrics(method).stream()
                    .filter(MethodMetric::isOwn)
                    .map(metric -> of(metric, method.marked())))
        .toList();
  }

  private static MeasuredMethod of(MethodMetric metric, ExecutableElement method) {
    return new MeasuredMethod(metric.method(), method, (JavacSite) metric.site());
  }

  /** The measured methods of superclasses that a subclass of a service cannot see. */
  public static List<ExecutableElement> outOfReach(Elements elements, TypeElement service) {
    return ServiceMethods.outOfReach(elements, service);
  }

  /** The measured methods that the interface that a service names does not have. */
  public static List<MeasuredMethod> notInTarget(
      Elements elements, Types types, TypeElement service) {
    return ServiceMethods.notInTarget(elements, types, service).stream()
        .map(method -> ofFirstAnnotation(method, service))
        .toList();
  }

  private static MeasuredMethod ofFirstAnnotation(ExecutableElement method, TypeElement service) {
    JavacSite site = siteOf(method, service);
    return Names.ON_CALLS.stream()
        .flatMap(annotation -> Written.on(method, annotation, site).stream())
        .findFirst()
        .map(
            written ->
                new MeasuredMethod(method.getSimpleName().toString(), method, written.site()))
        .orElseThrow();
  }

  /** The interface that a service names instead of itself, as it appears in a sentence. */
  public static String target(Types types, TypeElement service) {
    return io.forethought.processor.compiler.source.Types.text(
        new TargetReader(types, service).read());
  }

  /** The place of a method; reports point at the service if it has no source here. */
  static JavacSite siteOf(ExecutableElement method, TypeElement service) {
    JavacSite own = JavacSite.of(method);
    return service.equals(method.getEnclosingElement()) ? own : own.orElse(JavacSite.of(service));
  }

  /** The place of a parameter of the method of the service. */
  public Optional<JavacSite> parameter(String parameter) {
    return element.getParameters().stream()
        .filter(each -> each.getSimpleName().contentEquals(parameter))
        .map(JavacSite::of)
        .map(site -> site.orElse(annotation))
        .findFirst();
  }
}
