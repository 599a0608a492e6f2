package io.forethought.processor.compiler.reporting;

import io.forethought.processor.compiler.reading.Options;
import io.forethought.processor.compiler.reading.Suppression;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.JavacSite.Place;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.diagnostics.NearestCode;
import io.forethought.processor.model.Sited;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The suppressions in the sources, and which of them are used. */
public final class Suppressions {

  private final Elements elements;
  private final Options options;
  private final List<Suppression> all = new ArrayList<>();
  private final List<Suppression> inherited = new ArrayList<>();
  private final Set<Suppression> used = new HashSet<>();
  private final Set<String> looked = new HashSet<>();

  public Suppressions(Elements elements, Options options) {
    this.elements = elements;
    this.options = options;
  }

  /** Reads the sources of a round. */
  public void read(Round round) {
    Set<Element> elements = new LinkedHashSet<>(round.annotated(Names.SUPPRESS));
    elements.addAll(round.annotated(Names.SEVERAL_SUPPRESS));
    elements.addAll(round.annotated(Names.SUPPRESS_WARNINGS));
    for (Element element : elements) {
      all.addAll(Suppression.on(element));
    }
  }

  /**
   * Whether a finding is suppressed at its place or around it. Codes that prevent the generation of
   * code are never suppressed.
   */
  public boolean silences(Finding finding) {
    if (!finding.code().canBeSilenced() || !(finding.site() instanceof JavacSite site)) {
      return false;
    }
    boolean silenced = false;
    for (JavacSite place : site.chain()) {
      Optional<Place> around = Optional.of(place.place());
      while (around.isPresent()) {
        silenced |= isSuppressed(around.get(), finding.code());
        around = around.get().enclosing();
      }
    }
    return silenced;
  }

  /**
   * Findings without the first one of a code that is not suppressed: of several declarations, one
   * may stay as it is.
   */
  public List<Finding> butOne(Code code, List<Finding> findings) {
    List<Finding> others = new ArrayList<>(findings);
    for (Finding finding : findings) {
      if (finding.code() == code && !silences(finding)) {
        others.remove(finding);
        break;
      }
    }
    return others;
  }

  /** Whether a code is suppressed at a place, by one or more suppressions that are used then. */
  private boolean isSuppressed(Place place, Code code) {
    lookAt(place.type());
    boolean here = use(all, place, code);
    boolean above = use(inherited, place, code);
    return here || above;
  }

  private boolean use(List<Suppression> suppressions, Place place, Code code) {
    boolean found = false;
    for (Suppression suppression : suppressions) {
      if (suppression.place().isSame(place) && suppression.code().value().equals(code.id())) {
        used.add(suppression);
        found = true;
      }
    }
    return found;
  }

  /**
   * Reads the suppressions in the class file of an inherited type, which is not part of any round.
   */
  private void lookAt(String name) {
    TypeElement type = name.isEmpty() ? null : elements.getTypeElement(name);
    if (type != null && looked.add(name)) {
      inherited.addAll(Suppression.on(type));
      for (Element member : type.getEnclosedElements()) {
        inherited.addAll(Suppression.on(member));
        if (member instanceof ExecutableElement method) {
          for (Element parameter : method.getParameters()) {
            inherited.addAll(Suppression.on(parameter));
          }
        }
      }
    }
  }

  /**
   * The findings about the suppressions themselves, once everything has been checked.
   *
   * @param aboutModule whether to check suppressions of codes about the whole module, or the
   *     others: each processor only has the findings of its own codes
   */
  public List<Finding> findings(boolean aboutModule) {
    List<Finding> findings = new ArrayList<>();
    for (Suppression suppression : all) {
      if (aboutModule == suppression.isAboutModule()) {
        judge(suppression, findings);
      }
    }
    return findings;
  }

  private void judge(Suppression suppression, List<Finding> findings) {
    Optional<Code> code = suppression.known();
    if (code.isEmpty()) {
      findings.add(unknown(suppression.code()));
      return;
    }
    if (!used.contains(suppression)) {
      findings.add(
          Finding.of(
              Code.SUPPRESSION_UNUSED,
              suppression.code().site(),
              suppression.text(),
              whyUnused(code.get())));
    }
    if (needsReason(suppression)) {
      findings.add(withoutReason(suppression));
    }
  }

  private static String whyUnused(Code code) {
    if (code.canBeSilenced()) {
      return "there is no " + code.id() + " here";
    }
    return code.isAboutDeclarations()
        ? code.id()
            + " cannot be suppressed, because the generated class would be wrong or fail when the program starts"
        : code.id() + " cannot be suppressed";
  }

  private boolean needsReason(Suppression suppression) {
    boolean needed = suppression.reason().isPresent() || options.reasonsRequired();
    return needed && !suppression.hasReason();
  }

  private static Finding withoutReason(Suppression suppression) {
    return Finding.of(
        Code.SUPPRESSION_WITHOUT_REASON,
        suppression.reason().orElse(suppression.code()).site(),
        suppression.text(),
        suppression.reason().isPresent()
            ? "reason = \"One sentence that explains why.\""
            : "@Suppress(value = \"" + suppression.code().value() + "\", reason = \"…\")");
  }

  private static Finding unknown(Sited<String> code) {
    String fix =
        NearestCode.of(code.value())
            .map(
                near ->
                    "write \""
                        + near.id()
                        + "\" if you mean \""
                        + near.title()
                        + "\", or remove it")
            .orElse("write a code such as \"FT102\", or remove it");
    return Finding.of(Code.CODE_UNKNOWN, code.site(), code.value(), fix);
  }
}
