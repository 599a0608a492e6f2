package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.JavacSite.Place;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.Reason;
import io.forethought.processor.model.Sited;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * A suppressed code at a place.
 *
 * @param code the suppressed code
 * @param reason the reason; empty for {@code @SuppressWarnings}, which has no attribute for it
 * @param place the annotated element
 */
public record Suppression(Sited<String> code, Optional<Sited<String>> reason, Place place) {

  /** {@code @SuppressWarnings} also holds texts for other tools. */
  private static final Pattern CODE = Pattern.compile("FT\\d+");

  /** The suppressions on an element. */
  public static Stream<Suppression> on(Element element) {
    if (element.getAnnotationMirrors().isEmpty()) {
      return Stream.empty();
    }
    JavacSite site = JavacSite.of(element);
    return Stream.concat(withReason(element, site), withoutReason(element, site));
  }

  private static Stream<Suppression> withReason(Element element, JavacSite site) {
    return Written.all(element, Names.SUPPRESS, Names.SEVERAL_SUPPRESS, site)
        .filter(written -> written.isReadable() && written.has("value") && written.has("reason"))
        .map(
            written ->
                new Suppression(
                    written.value("value", String.class, ""),
                    Optional.of(written.value("reason", String.class, "")),
                    site.place()));
  }

  private static Stream<Suppression> withoutReason(Element element, JavacSite site) {
    return Written.on(element, Names.SUPPRESS_WARNINGS, site).stream()
        .flatMap(written -> written.list("value", String.class).stream())
        .filter(value -> CODE.matcher(value.value()).matches())
        .map(value -> new Suppression(value, Optional.empty(), site.place()));
  }

  /**
   * The codes that are accepted on these elements with a reason. Codes about the module need no
   * reason here, because they may be checked when the source is not available.
   */
  static List<Acceptance> accepted(Stream<? extends Element> elements) {
    return elements
        .flatMap(Suppression::on)
        .filter(suppression -> suppression.hasReason() || suppression.isAboutModule())
        .filter(suppression -> suppression.known().filter(Code::canBeSilenced).isPresent())
        .map(
            suppression ->
                new Acceptance(
                    suppression.code().value(), suppression.reason().map(Sited::value).orElse("")))
        .toList();
  }

  /** The code, if there is one with this id. */
  public Optional<Code> known() {
    return Code.of(code.value());
  }

  /** Whether the processor for the module checks it. */
  public boolean isAboutModule() {
    return known().map(Code::isAboutModule).orElse(false);
  }

  /** Whether it has a reason. */
  public boolean hasReason() {
    return reason.filter(text -> Reason.isGiven(text.value())).isPresent();
  }

  /** As the user wrote it, without the reason. */
  public String text() {
    String annotation = reason.isPresent() ? "@Suppress" : "@SuppressWarnings";
    return annotation + "(\"" + code.value() + "\")";
  }
}
