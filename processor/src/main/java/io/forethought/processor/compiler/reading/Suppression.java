package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.JavacSite.Place;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.Reason;
import io.forethought.processor.model.Sited;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * A suppressed code at a place.
 *
 * @param code the suppressed code
 * @param reason the reason; empty for {@code @SuppressWarnings}, which has no attribute for it
 * @param place the annotated element
 */
public record Suppression(Sited<String> code, Optional<Sited<String>> reason, Place place) {

  /** The suppressions on an element. */
  public static List<Suppression> on(Element element) {
    if (element.getAnnotationMirrors().isEmpty()) {
      return List.of();
    }
    JavacSite site = JavacSite.of(element);
    List<Suppression> suppressions = new ArrayList<>();
    for (Written written : Written.all(element, Names.SUPPRESS, Names.SEVERAL_SUPPRESS, site)) {
      if (written.isReadable() && written.has("value") && written.has("reason")) {
        Sited<String> reason = written.value("reason", String.class, "");
        suppressions.add(
            new Suppression(
                written.value("value", String.class, ""), Optional.of(reason), site.place()));
      }
    }
    Optional<Written> warnings = Written.on(element, Names.SUPPRESS_WARNINGS, site);
    if (warnings.isPresent()) {
      for (Sited<String> value : warnings.get().list("value", String.class)) {
        if (isCode(value.value())) {
          suppressions.add(new Suppression(value, Optional.empty(), site.place()));
        }
      }
    }
    return suppressions;
  }

  /** {@code @SuppressWarnings} also holds texts for other tools. */
  private static boolean isCode(String text) {
    return text.startsWith("FT") && text.matches("FT\\d+");
  }

  /**
   * The codes that are accepted on these elements with a reason. Codes about the module need no
   * reason here, because they may be checked when the source is not available.
   */
  static List<Acceptance> accepted(List<? extends Element> elements) {
    List<Acceptance> accepted = new ArrayList<>();
    for (Element element : elements) {
      for (Suppression suppression : on(element)) {
        if (suppression.isAcceptance()) {
          accepted.add(
              new Acceptance(
                  suppression.code().value(), suppression.reason().map(Sited::value).orElse("")));
        }
      }
    }
    return accepted;
  }

  private boolean isAcceptance() {
    return (hasReason() || isAboutModule()) && known().filter(Code::canBeSilenced).isPresent();
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
