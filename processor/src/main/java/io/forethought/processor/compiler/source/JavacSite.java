package io.forethought.processor.compiler.source;

import io.forethought.processor.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * A place in the user's sources, stored as names and positions: javac creates new elements in each
 * round of annotation processing, and cannot report at those of an earlier round.
 *
 * @param place the element
 * @param annotation the qualified name of the annotation on it; empty for the element itself
 * @param parts the part of the annotation, from the outside to the inside; empty for all of it
 * @param character the place within the text that the part is; -1 for all of it
 * @param instead where to report if the element is not among the sources being compiled
 */
public record JavacSite(
    Place place, String annotation, List<Part> parts, int character, Optional<JavacSite> instead)
    implements Site {

  /** Prefix of a module's name, which is stored where types have their names. */
  public static final String MODULE = "module ";

  /** Prefix of a package's name, for annotations on the package. */
  public static final String PACKAGE = "package ";

  /** The place if there is no element to report at: the command line. */
  public static final JavacSite COMMAND_LINE = at(new Place("", -1, -1, "the command line"));

  /**
   * An element by its position.
   *
   * @param type the canonical name of the type that it is or belongs to; for a module or package,
   *     that word and its name
   * @param member its position among the members of the type; -1 for the type itself
   * @param parameter its position among the parameters of the member; -1 for the member itself
   * @param description how it appears in a sentence
   */
  public record Place(String type, int member, int parameter, String description) {

    /** The element around this one. */
    public Optional<Place> enclosing() {
      if (parameter >= 0) {
        return Optional.of(new Place(type, member, -1, ""));
      }
      if (member >= 0) {
        return Optional.of(new Place(type, -1, -1, ""));
      }
      int dot = type.lastIndexOf('.');
      return dot < 0 || type.startsWith(PACKAGE)
          ? Optional.empty()
          : Optional.of(new Place(type.substring(0, dot), -1, -1, ""));
    }

    /** Whether both are the same element, whatever their descriptions. */
    public boolean isSame(Place other) {
      return type.equals(other.type) && member == other.member && parameter == other.parameter;
    }
  }

  /**
   * A part of an annotation.
   *
   * @param attribute the annotation's attribute
   * @param index the entry of an attribute that is a list; -1 for the whole attribute
   */
  public record Part(String attribute, int index) {

    /** Its value in an annotation. */
    public Optional<AnnotationValue> in(AnnotationMirror mirror) {
      for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
          mirror.getElementValues().entrySet()) {
        if (entry.getKey().getSimpleName().contentEquals(attribute)) {
          AnnotationValue value = entry.getValue();
          return Optional.of(index < 0 ? value : Written.entries(value).get(index));
        }
      }
      return Optional.empty();
    }
  }

  /** Copies the list. */
  public JavacSite {
    parts = List.copyOf(parts);
  }

  /** The place of an element: a type, a member of one, or a parameter of a member. */
  public static JavacSite of(Element element) {
    if (element instanceof ModuleElement module) {
      String name = module.getQualifiedName().toString();
      return at(new Place(MODULE + name, -1, -1, "the module " + name));
    }
    if (element instanceof PackageElement around) {
      String name = around.getQualifiedName().toString();
      return at(new Place(PACKAGE + name, -1, -1, "the package " + name));
    }
    if (element instanceof TypeElement type) {
      return at(new Place(type.getQualifiedName().toString(), -1, -1, describe(type)));
    }
    Element parent = element.getEnclosingElement();
    if (element.getKind() == ElementKind.PARAMETER && parent instanceof ExecutableElement method) {
      Place around = of(method).place();
      int parameter = method.getParameters().indexOf(element);
      String description = around.description() + "(" + element.getSimpleName() + ")";
      return at(new Place(around.type(), around.member(), parameter, description));
    }
    if (!(parent instanceof TypeElement owner)) {
      return COMMAND_LINE;
    }
    int member = owner.getEnclosedElements().indexOf(element);
    String description = describe(owner) + "." + element.getSimpleName();
    return at(new Place(owner.getQualifiedName().toString(), member, -1, description));
  }

  private static JavacSite at(Place place) {
    return new JavacSite(place, "", List.of(), -1, Optional.empty());
  }

  private static String describe(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? describe(outer) + "." + type.getSimpleName()
        : type.getSimpleName().toString();
  }

  /** The same place; reports point at the other one if this one has no source. */
  public JavacSite orElse(JavacSite instead) {
    return new JavacSite(place, annotation, parts, character, Optional.of(instead));
  }

  /**
   * An annotation on this element. If reports point at another parameter or at an annotation that
   * measures calls, this annotation is a copy of one there.
   */
  JavacSite annotation(AnnotationMirror mirror) {
    String name = Written.nameOf(mirror);
    Optional<JavacSite> source = instead;
    if (instead.isPresent() && isCopied(name, instead.get())) {
      source = Optional.of(new JavacSite(instead.get().place, name, List.of(), -1, instead));
    }
    return new JavacSite(place, name, List.of(), -1, source);
  }

  private static boolean isCopied(String annotation, JavacSite from) {
    return from.place.parameter() >= 0
        || (Names.ON_CALLS.contains(from.annotation) && Names.declaredBy(annotation).isEmpty());
  }

  /** An attribute of this annotation, or of the annotation that this part is. */
  JavacSite attribute(String name) {
    Optional<JavacSite> same = likeThis() ? Optional.of(instead.get().attribute(name)) : instead;
    return with(parts, new Part(name, -1), same);
  }

  /** One entry of this attribute. */
  JavacSite entry(int position) {
    int last = parts.size() - 1;
    Part entry = new Part(parts.get(last).attribute(), position);
    Optional<JavacSite> same = likeThis() ? Optional.of(instead.get().entry(position)) : instead;
    return with(parts.subList(0, last), entry, same);
  }

  private JavacSite with(List<Part> around, Part inner, Optional<JavacSite> other) {
    List<Part> all = new ArrayList<>(around);
    all.add(inner);
    return new JavacSite(place, annotation, all, -1, other);
  }

  /** Whether reports point at an annotation with the same parts, such as a copy of this one. */
  private boolean likeThis() {
    return instead.isPresent()
        && !instead.get().annotation.isEmpty()
        && instead.get().parts.equals(parts);
  }

  /** A place within the text that this part is. */
  public JavacSite character(int offset) {
    Optional<JavacSite> same = likeThis() ? Optional.of(instead.get().character(offset)) : instead;
    return new JavacSite(place, annotation, parts, offset, same);
  }

  /** The element in this round. */
  public Optional<Element> element(Elements elements) {
    if (place.type().startsWith(MODULE)) {
      return Optional.ofNullable(
          elements.getModuleElement(place.type().substring(MODULE.length())));
    }
    if (place.type().startsWith(PACKAGE)) {
      return Optional.ofNullable(
          elements.getPackageElement(place.type().substring(PACKAGE.length())));
    }
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

  /** This place and its alternatives, in the order of preference. */
  public List<JavacSite> chain() {
    List<JavacSite> chain = new ArrayList<>();
    JavacSite site = this;
    chain.add(site);
    while (site.instead.isPresent()) {
      site = site.instead.get();
      chain.add(site);
    }
    return chain;
  }

  /** The order of the sources: types by name, members and parameters in their order. */
  public static int compareInSources(JavacSite one, JavacSite other) {
    int types = one.place.type().compareTo(other.place.type());
    if (types != 0) {
      return types;
    }
    int members = Integer.compare(one.place.member(), other.place.member());
    return members != 0 ? members : Integer.compare(one.place.parameter(), other.place.parameter());
  }

  @Override
  public Optional<Site> common(Site other) {
    return other instanceof JavacSite site ? SharedSource.of(this, site) : Optional.empty();
  }

  @Override
  public String describe() {
    return place.description();
  }
}
