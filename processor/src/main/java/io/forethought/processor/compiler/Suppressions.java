package io.forethought.processor.compiler;

import io.forethought.processor.compiler.JavacSite.Place;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Sited;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The {@code @SuppressWarnings("FT102")} in the sources, and which of them silenced something. */
final class Suppressions {

  private static final Pattern CODE = Pattern.compile("FT\\d+");

  private final Elements elements;
  private final List<Suppression> all = new ArrayList<>();

  Suppressions(Elements elements) {
    this.elements = elements;
  }

  /** One code at one place. */
  private static final class Suppression {
    private final Sited<String> code;
    private final Place place;
    private boolean used;

    private Suppression(Sited<String> code, Place place) {
      this.code = code;
      this.place = place;
    }
  }

  /** Reads the sources of a round. */
  void read(RoundEnvironment round) {
    TypeElement annotation = elements.getTypeElement(Names.SUPPRESS_WARNINGS);
    if (annotation != null) {
      round.getElementsAnnotatedWith(annotation).forEach(this::read);
    }
  }

  private void read(Element element) {
    JavacSite site = JavacSite.of(element);
    Written.on(element, Names.SUPPRESS_WARNINGS, site).stream()
        .flatMap(written -> written.list("value", String.class).stream())
        .filter(value -> CODE.matcher(value.value()).matches())
        .forEach(value -> all.add(new Suppression(value, site.place())));
  }

  /**
   * Whether a finding is silenced at its place or around it. Codes of declarations that nothing can
   * be generated from are never silenced.
   */
  boolean silences(Finding finding) {
    if (!finding.code().canBeSilenced() || !(finding.site() instanceof JavacSite site)) {
      return false;
    }
    List<Suppression> matching =
        site.chain().stream()
            .flatMap(place -> around(place.place()))
            .flatMap(place -> all.stream().filter(at(place, finding.code())))
            .toList();
    matching.forEach(suppression -> suppression.used = true);
    return !matching.isEmpty();
  }

  private static Stream<Place> around(Place place) {
    return Stream.iterate(
            Optional.of(place), Optional::isPresent, inner -> inner.flatMap(Place::enclosing))
        .flatMap(Optional::stream);
  }

  private static Predicate<Suppression> at(Place place, Code code) {
    return suppression ->
        suppression.place.isSame(place) && suppression.code.value().equals(code.id());
  }

  /**
   * What is wrong with the suppressions themselves, once everything has been checked.
   *
   * @param aboutModule whether to judge those of codes about the whole module, or the others: each
   *     processor only knows its own
   */
  List<Finding> findings(boolean aboutModule) {
    return all.stream()
        .filter(suppression -> !suppression.used)
        .filter(suppression -> aboutModule == isAboutModule(suppression.code.value()))
        .map(suppression -> finding(suppression.code))
        .toList();
  }

  private static boolean isAboutModule(String code) {
    return Code.of(code).map(Code::isAboutModule).orElse(false);
  }

  private static Finding finding(Sited<String> code) {
    return Code.of(code.value()).isPresent()
        ? Finding.of(Code.SUPPRESSION_UNUSED, code.site(), code.value())
        : Finding.of(Code.CODE_UNKNOWN, code.site(), code.value(), "remove it");
  }
}
