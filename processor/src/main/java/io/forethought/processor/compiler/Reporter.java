package io.forethought.processor.compiler;

import io.forethought.processor.compiler.JavacSite.Place;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.diagnostics.Severity;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** Tells findings to the user, each once, at the smallest place that has a source. */
final class Reporter {

  private final Messager messager;
  private final Elements elements;
  private final Options options;
  private final Suppressions suppressions;
  private final Set<String> sources;
  private final Set<String> told = new HashSet<>();

  /**
   * @param sources the qualified names of the types being compiled; grows from round to round
   */
  Reporter(
      Messager messager,
      Elements elements,
      Options options,
      Suppressions suppressions,
      Set<String> sources) {
    this.messager = messager;
    this.elements = elements;
    this.options = options;
    this.suppressions = suppressions;
    this.sources = sources;
  }

  /** Tells findings in the order of the sources. */
  void tell(Stream<Finding> findings) {
    findings
        .sorted(Comparator.comparing(finding -> ownSite(finding), JavacSite.SOURCE_ORDER))
        .forEach(this::tell);
  }

  private static JavacSite ownSite(Finding finding) {
    return finding.site() instanceof JavacSite own ? own : JavacSite.COMMAND_LINE;
  }

  /** Tells a finding, unless it is silenced, switched off or told already. */
  void tell(Finding finding) {
    Severity severity = options.severity(finding.code());
    if (suppressions.silences(finding) || severity == Severity.OFF) {
      return;
    }
    JavacSite site = siteWithSource(ownSite(finding));
    String text = site.equals(finding.site()) ? finding.text() : foreign(finding);
    if (told.add(finding.code() + " " + where(site) + " " + text)) {
      print(
          severity == Severity.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING, text, site);
    }
  }

  private static String where(JavacSite site) {
    return site.place() + site.annotation() + site.attribute() + site.index();
  }

  private static String foreign(Finding finding) {
    String told = finding.text();
    int end = told.indexOf("] ") + 2;
    return told.substring(0, end) + "In " + finding.site().describe() + ": " + told.substring(end);
  }

  private JavacSite siteWithSource(JavacSite own) {
    List<JavacSite> chain = own.chain();
    return chain.stream()
        .filter(place -> isSource(place.place()))
        .findFirst()
        .orElse(chain.get(chain.size() - 1));
  }

  private boolean isSource(Place place) {
    String type = place.type();
    while (!sources.contains(type)) {
      int dot = type.lastIndexOf('.');
      if (dot < 0) {
        return false;
      }
      type = type.substring(0, dot);
    }
    return true;
  }

  private void print(Diagnostic.Kind kind, String text, JavacSite site) {
    Optional<Element> element = element(site.place());
    if (element.isEmpty()) {
      messager.printMessage(kind, text);
      return;
    }
    Optional<AnnotationMirror> mirror =
        Written.mirrors(element.get())
            .filter(candidate -> Written.nameOf(candidate).equals(site.annotation()))
            .findFirst();
    Optional<AnnotationValue> value = mirror.flatMap(found -> value(found, site));
    if (value.isPresent()) {
      messager.printMessage(kind, text, element.get(), mirror.get(), value.get());
    } else if (mirror.isPresent()) {
      messager.printMessage(kind, text, element.get(), mirror.get());
    } else {
      messager.printMessage(kind, text, element.get());
    }
  }

  private Optional<Element> element(Place place) {
    TypeElement type = place.type().isEmpty() ? null : elements.getTypeElement(place.type());
    if (type == null || place.member() < 0) {
      return Optional.ofNullable(type);
    }
    Element member = type.getEnclosedElements().get(place.member());
    return Optional.of(
        place.parameter() >= 0 && member instanceof ExecutableElement method
            ? method.getParameters().get(place.parameter())
            : member);
  }

  private static Optional<AnnotationValue> value(AnnotationMirror mirror, JavacSite site) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(site.attribute()))
        .findFirst()
        .map(entry -> (AnnotationValue) entry.getValue())
        .map(value -> site.index() < 0 ? value : Written.entries(value).get(site.index()));
  }
}
