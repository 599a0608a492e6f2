package io.forethought.processor.compiler;

import io.forethought.processor.compiler.reading.CatalogueReader;
import io.forethought.processor.compiler.reading.Resources;
import io.forethought.processor.compiler.reading.Sources;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.operations.AlertSetting;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The classes that this compilation finds and does not compile. */
public final class EarlierClasses {

  private final Elements elements;
  private final Sources sources;
  private final Resources resources;
  private final CatalogueReader catalogue;

  EarlierClasses(
      Elements elements, Sources sources, Resources resources, CatalogueReader catalogue) {
    this.elements = elements;
    this.sources = sources;
    this.resources = resources;
    this.catalogue = catalogue;
  }

  /**
   * Whether a class of an earlier compilation still exists and is not compiled now.
   *
   * @param name its binary name
   */
  public boolean isKept(String name) {
    String canonical = name.replace('$', '.');
    return !sources.hold(canonical)
        && (elements.getTypeElement(canonical) != null
            || resources.earlier(name.replace('.', '/') + ".class").isPresent());
  }

  /** Whether the annotation of a setting still exists and is not compiled now. */
  public boolean isKept(AlertSetting setting) {
    String origin = setting.origin();
    if (origin.startsWith(JavacSite.MODULE)) {
      return !sources.contains(origin) && hasClassFile("module-info");
    }
    if (origin.startsWith(JavacSite.PACKAGE)) {
      String name = origin.substring(JavacSite.PACKAGE.length()).replace('.', '/');
      return !sources.contains(origin) && hasClassFile(name + "/package-info");
    }
    return !sources.hold(origin)
        && (elements.getTypeElement(origin) != null || hasClassFileOf(origin));
  }

  private boolean hasClassFile(String path) {
    return resources.earlier(path + ".class").isPresent();
  }

  private boolean hasClassFileOf(String type) {
    for (String file : Names.files(type)) {
      if (resources.earlier(file).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a catalogued metric belongs to a class that exists but is not compiled now. A class
   * that is not an interface exports its metrics itself, as in the run-time library.
   */
  public boolean isElsewhere(CatalogueEntry entry) {
    TypeElement set = elements.getTypeElement(entry.set());
    return set != null
        && !catalogue.isOwn(entry.set())
        && (!set.getKind().isInterface()
            || elements.getTypeElement(Names.of(set).implementation().qualified()) != null);
  }

  /**
   * Whether the class file of a catalogued metric is in the output, where the compiler does not see
   * it: the output need not be on the class path.
   */
  public boolean hasClassFile(CatalogueEntry entry) {
    return elements.getTypeElement(entry.set()) == null
        && !catalogue.isOwn(entry.set())
        && hasClassFileOf(entry.set());
  }
}
