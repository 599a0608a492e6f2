package io.forethought.processor.compiler.reporting;

import io.forethought.processor.compiler.reading.Options;
import io.forethought.processor.compiler.reading.Sources;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.diagnostics.Severity;
import io.forethought.processor.model.FileSite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** Reports findings to the user, each once, at the most exact place that has a source. */
public final class Reporter {

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Options options;
  private final Suppressions suppressions;
  private final Sources sources;
  private final Set<String> told = new HashSet<>();

  public Reporter(
      ProcessingEnvironment environment,
      Options options,
      Suppressions suppressions,
      Sources sources) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.options = options;
    this.suppressions = suppressions;
    this.sources = sources;
  }

  /** Reports findings in the order of the sources. */
  public void tell(List<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings);
    if (!sorted.isEmpty()) {
      sorted.sort(
          Comparator.comparing(Reporter::ownSite, JavacSite::compareInSources)
              .thenComparing(finding -> fileSite(finding).orElse(new FileSite("", 0, 0))));
      sorted.forEach(this::tell);
    }
  }

  private static JavacSite ownSite(Finding finding) {
    return finding.site() instanceof JavacSite own ? own : JavacSite.COMMAND_LINE;
  }

  private static Optional<FileSite> fileSite(Finding finding) {
    return finding.site() instanceof FileSite file ? Optional.of(file) : Optional.empty();
  }

  /**
   * Reports a finding, unless it is suppressed, switched off or already reported, or one of its
   * causes is reported.
   */
  public void tell(Finding finding) {
    if (!isToldItself(finding)) {
      return;
    }
    Severity severity = options.severity(finding.code());
    JavacSite site = siteWithSource(ownSite(finding));
    String text = text(finding, site);
    String content = isGenerated(finding) ? finding.text() : text;
    if (told.add(finding.code() + " " + where(site) + " " + content)) {
      print(kind(severity), text, site);
    }
  }

  private String text(Finding finding, JavacSite site) {
    Optional<FileSite> file = fileSite(finding);
    if (file.isPresent()) {
      return file.get().describe() + ": " + finding.text();
    }
    String text = finding.textWithImport(imports(finding, site));
    return speaksForItself(site, finding) ? text : foreign(finding, text);
  }

  /** What the fix needs to be imported, as far as this is known. */
  private String imports(Finding finding, JavacSite site) {
    try {
      Optional<Element> element = site.element(elements);
      return element.isEmpty() ? "" : FixImports.of(finding.fix(), element.get(), environment);
    } catch (LinkageError e) {
      return ""; // This is not javac, and there is none.
    }
  }

  /** Whether a finding fails the build. */
  public boolean isError(Finding finding) {
    return isToldItself(finding) && options.severity(finding.code()) == Severity.ERROR;
  }

  private boolean isToldItself(Finding finding) {
    Severity severity = options.severity(finding.code());
    return !isHidden(finding)
        && finding.causes().stream().noneMatch(cause -> isTold(cause, severity));
  }

  /** Whether the place itself shows what the finding is about. */
  private boolean speaksForItself(JavacSite site, Finding finding) {
    return isCopied(site, finding)
        || (site.equals(finding.site())
            && (site.equals(JavacSite.COMMAND_LINE)
                || (sources.hold(site.place().type()) && site.element(elements).isPresent())));
  }

  /** Whether the place is what a generated metric was copied from. */
  private static boolean isCopied(JavacSite site, Finding finding) {
    return !site.equals(finding.site())
        && ownSite(finding).chain().stream()
            .anyMatch(
                place ->
                    place.annotation().equals(Names.INSTRUMENTED)
                        || Names.ON_CALLS.contains(place.annotation()));
  }

  /** Whether it is about a generated set, in which many metrics can have the same fault. */
  private static boolean isGenerated(Finding finding) {
    return ownSite(finding).chain().stream()
        .anyMatch(place -> place.annotation().equals(Names.INSTRUMENT_HTTP));
  }

  private static Diagnostic.Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Diagnostic.Kind.ERROR;
      case WARN -> Diagnostic.Kind.WARNING;
      case NOTE, OFF -> Diagnostic.Kind.NOTE;
    };
  }

  private boolean isHidden(Finding finding) {
    return suppressions.silences(finding)
        || options.severity(finding.code()) == Severity.OFF
        || (finding.code() == Code.LABEL_UNBOUNDED && isBoundUnknown(finding));
  }

  /** Whether a parameter has an annotation that can be the bound, but cannot be resolved. */
  private boolean isBoundUnknown(Finding finding) {
    try {
      return ownSite(finding)
          .element(elements)
          .filter(parameter -> UnknownAnnotations.areOn(parameter, environment))
          .isPresent();
    } catch (LinkageError e) {
      return false; // This is not javac, and there is none.
    }
  }

  /** Whether a finding is reported itself, at least as severely as this severity. */
  private boolean isTold(Finding finding, Severity severity) {
    return !isHidden(finding) && options.severity(finding.code()).compareTo(severity) <= 0;
  }

  private static String where(JavacSite site) {
    return site.place() + site.annotation() + site.parts() + site.character();
  }

  private static String foreign(Finding finding, String told) {
    int end = told.indexOf("] ") + 2;
    return told.substring(0, end) + "In " + finding.site().describe() + ": " + told.substring(end);
  }

  private JavacSite siteWithSource(JavacSite own) {
    List<JavacSite> chain = own.chain();
    return chain.stream()
        .filter(place -> sources.hold(place.place().type()))
        .findFirst()
        .orElse(chain.get(chain.size() - 1));
  }

  private void print(Diagnostic.Kind kind, String text, JavacSite site) {
    Messager messager = environment.getMessager();
    Optional<Element> element = site.element(elements);
    if (element.isEmpty()) {
      messager.printMessage(kind, text);
      return;
    }
    Optional<AnnotationMirror> mirror = Written.mirror(element.get(), site.annotation());
    Optional<AnnotationValue> value =
        mirror.flatMap(found -> site.parts().stream().findFirst().flatMap(part -> part.in(found)));
    if (isWithin(value, site) && isPrintedExactly(kind, text, element.get(), site)) {
      return;
    }
    if (value.isPresent()) {
      messager.printMessage(kind, text, element.get(), mirror.get(), value.get());
    } else if (mirror.isPresent()) {
      messager.printMessage(kind, text, element.get(), mirror.get());
    } else {
      messager.printMessage(kind, text, element.get());
    }
  }

  /** Whether a place is within a value, where a {@link Messager} cannot point. */
  private static boolean isWithin(Optional<AnnotationValue> value, JavacSite site) {
    return site.character() >= 0
        || value.filter(found -> found.getValue() instanceof AnnotationMirror).isPresent();
  }

  /** Reports in the trees of javac, and returns whether this is javac and has the place. */
  private boolean isPrintedExactly(
      Diagnostic.Kind kind, String text, Element element, JavacSite site) {
    try {
      return TreeMessager.of(environment)
          .filter(trees -> trees.print(kind, text, element, site))
          .isPresent();
    } catch (LinkageError e) {
      return false; // This is not javac, and there is none.
    }
  }
}
