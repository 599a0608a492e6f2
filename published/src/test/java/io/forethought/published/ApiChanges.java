package io.forethought.published;

import static java.util.stream.Collectors.joining;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.filter.JavadocLikePackageFilter;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiField;
import japicmp.model.JApiMethod;
import japicmp.model.JApiParameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javassist.bytecode.AnnotationDefaultAttribute;

/**
 * What is no longer compatible in the packages that a jar exported to all modules. Other packages
 * are internal, and may change.
 */
final class ApiChanges {

  /**
   * The packages that only generated code uses. A class that an earlier version generated must
   * still run, but it is generated anew before it is compiled again.
   */
  static final Set<String> FOR_GENERATED_CODE =
      Set.of(
          "io.forethought.runtime.family",
          "io.forethought.runtime.method",
          "io.forethought.runtime.registration");

  private final List<String> changes = new ArrayList<>();

  private ApiChanges() {}

  /** The changes from one jar to a later one, such as {@code shop.Order.pay(): METHOD_REMOVED}. */
  static List<String> between(Path earlier, Path later) {
    JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
    options.setAccessModifier(AccessModifier.PROTECTED);
    options.setNoAnnotations(true);
    options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
    Published.exported(earlier)
        .forEach(
            name ->
                options.getFilters().getIncludes().add(new JavadocLikePackageFilter(name, true)));
    ApiChanges changes = new ApiChanges();
    new JarArchiveComparator(options)
        .compare(archive(earlier), archive(later))
        .forEach(changes::addAll);
    changes.addPackages(Published.exported(earlier), Published.exported(later));
    return changes.changes.stream().sorted().toList();
  }

  private static JApiCmpArchive archive(Path jar) {
    return new JApiCmpArchive(jar.toFile(), "n.a.");
  }

  private void addPackages(List<String> earlier, List<String> later) {
    earlier.stream()
        .filter(name -> !later.contains(name))
        .map(name -> name + ": no longer exported")
        .forEach(changes::add);
  }

  private void addAll(JApiClass type) {
    String name = type.getFullyQualifiedName();
    if (type.getChangeStatus() == JApiChangeStatus.REMOVED) {
      changes.add(name + ": CLASS_REMOVED");
      return;
    }
    boolean isGeneratedFor = FOR_GENERATED_CODE.contains(name.replaceFirst("\\.[^.]*$", ""));
    add(name, List.of(type, type.getSuperclass()), isGeneratedFor);
    add(name, type.getInterfaces(), isGeneratedFor);
    for (JApiField field : type.getFields()) {
      add(name + "." + field.getName(), List.of(field), isGeneratedFor);
    }
    for (JApiBehavior constructor : type.getConstructors()) {
      add(name + parameters(constructor), List.of(constructor), isGeneratedFor);
    }
    for (JApiMethod method : type.getMethods()) {
      if (!isOptional(method)) {
        add(name + "." + method.getName() + parameters(method), List.of(method), isGeneratedFor);
      }
    }
  }

  /** Whether a method is a new element of an annotation that has a default. */
  private static boolean isOptional(JApiMethod method) {
    return method.getChangeStatus() == JApiChangeStatus.NEW
        && method
            .getNewMethod()
            .map(
                added -> added.getMethodInfo().getAttribute(AnnotationDefaultAttribute.tag) != null)
            .orElse(false);
  }

  private void add(
      String name, Collection<? extends JApiCompatibility> parts, boolean isGeneratedFor) {
    parts.stream()
        .flatMap(part -> part.getCompatibilityChanges().stream())
        .filter(
            change ->
                !change.isBinaryCompatible() || (!isGeneratedFor && !change.isSourceCompatible()))
        .map(change -> name + ": " + change.getType())
        .filter(change -> !changes.contains(change))
        .forEach(changes::add);
  }

  private static String parameters(JApiBehavior behavior) {
    return behavior.getParameters().stream()
        .map(JApiParameter::getType)
        .collect(joining(", ", "(", ")"));
  }
}
