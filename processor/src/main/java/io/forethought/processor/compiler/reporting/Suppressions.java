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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    Stream.of(Names.SUPPRESS, Names.SEVERAL_SUPPRESS, Names.SUPPRESS_WARNINGS)
        .flatMap(round::annotated)
        .distinct()
        .flatMap(Suppression::on)
        .forEach(all::add);
  }

  /**
   * Whether a finding is suppressed at its place or around it. Codes that prevent the generation of
   * code are never suppressed.
   */
  public boolean silences(Finding finding) {
    if (!finding.code().canBeSilenced() || !(finding.site() instanceof JavacSite site)) {
      return false;
    }
    List<Suppression> matching =
        site.chain().stream()
            .flatMap(place -> around(place.place()))
            .flatMap(place -> at(place, finding.code()))
            .toList();
    used.addAll(matching);
    return !matching.isEmpty();
  }

  /**
   * Findings without the first one of a code that is not suppressed: of several declarations, one
   * may stay as it is.
   */
  public List<Finding> butOne(Code code, Stream<Finding> findings) {
    List<Finding> all = new ArrayList<>(findings.toList());
    all.stream()
        .filter(finding -> finding.code() == code && !silences(finding))
        .findFirst()
        .ifPresent(all::remove);
    return all;
  }

  private static Stream<Place> around(Place place) {
    return Stream.iterate(
            Optional.of(place), Optional::isPresent, inner -> inner.flatMap(Place::enclosing))
        .flatMap(Optional::stream);
  }

  private Stream<Suppression> at(Place place, Code code) {
    lookAt(place.type());
    return Stream.concat(all.stream(), inherited.stream())
        .filter(suppression -> suppression.place().isSame(place))
        .filter(suppression -> suppression.code().value().equals(code.id()));
  }

  /**
   * Reads the suppressions in the class file of an inherited type, which is not part of any round.
   */
  private void lookAt(String name) {
    TypeElement type = name.isEmpty() ? null : elements.getTypeElement(name);
    if (type != null && looked.add(name)) {
      Stream.concat(
              Stream.of(type), type.getEnclosedElements().stream().flatMap(Suppressions::member))
          .flatMap(Suppression::on)
          .forEach(inherited::add);
    }
  }

  private static Stream<Element> member(Element member) {
    return member instanceof ExecutableElement method
        ? Stream.concat(Stream.of(member), method.getParameters().stream())
        : Stream.of(member);
  }

  /**
   * The findings about the suppressions themselves, once everything has been checked.
   *
   * @param aboutModule whether to check suppressions of codes about the whole module, or the
   *     others: each processor only has the findings of its own codes
   */
  public List<Finding> findings(boolean aboutModule) {
    return all.stream()
        .filter(suppression -> aboutModule == suppression.isAboutModule())
        .flatMap(
            suppression ->
                suppression
                    .known()
                    .map(code -> judge(suppression, code))
                    .orElseGet(() -> Stream.of(unknown(suppression.code()))))
        .toList();
  }

  private Stream<Finding> judge(Suppression suppression, Code code) {
    Stream<Finding> unused =
        used.contains(suppression)
            ? Stream.empty()
            : Stream.of(
                Finding.of(
                    Code.SUPPRESSION_UNUSED,
                    suppression.code().site(),
                    suppression.text(),
                    whyUnused(code)));
    return Stream.concat(unused, withoutReason(suppression));
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

  private Stream<Finding> withoutReason(Suppression suppression) {
    boolean needed = suppression.reason().isPresent() || options.reasonsRequired();
    return suppression.hasReason() || !needed
        ? Stream.empty()
        : Stream.of(
            Finding.of(
                Code.SUPPRESSION_WITHOUT_REASON,
                suppression.reason().orElse(suppression.code()).site(),
                suppression.text(),
                suppression.reason().isPresent()
                    ? "reason = \"One sentence that explains why.\""
                    : "@Suppress(value = \"" + suppression.code().value() + "\", reason = \"…\")"));
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
