package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Stray;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds metrics that do not belong to any metric set. A metric on an interface method belongs to a
 * set if any set inherits it, which is known only after the last round. The set can be a class of
 * an earlier compilation, and that of a public interface can be in another module.
 */
public final class OutsideReader {

  private static final String ELSEWHERE = "move the declaration to an interface marked @Metrics";
  private static final String IN_INTERFACE =
      ELSEWHERE + ", mark this interface @Metrics, or let a metric set extend it";

  private final Elements elements;
  private final List<Stray> outside = new ArrayList<>();
  private final Map<Stray, String> inheritable = new LinkedHashMap<>();
  private final Set<String> sets = new HashSet<>();

  public OutsideReader(Elements elements) {
    this.elements = elements;
  }

  /** Reads the sources of a round. */
  public void read(Round round) {
    for (TypeElement set : round.annotatedTypes(Names.METRICS)) {
      sets.add(set.getQualifiedName().toString());
    }
    for (MetricType type : MetricType.values()) {
      for (Element method : round.annotated(Names.annotationOf(type))) {
        read(method, type);
      }
    }
  }

  private void read(Element method, MetricType type) {
    if (!(method.getEnclosingElement() instanceof TypeElement around)) {
      return;
    }
    if (Written.isOn(around, Names.METRICS)) {
      return;
    }
    boolean isMeasured = Written.isOn(around, Names.INSTRUMENTED);
    boolean isInterface = around.getKind() == ElementKind.INTERFACE;
    String expected = isMeasured ? ofCalls(type) : isInterface ? IN_INTERFACE : ELSEWHERE;
    Stray stray = StrayReader.stray(method, Names.annotationOf(type), expected);
    if (isInterface && !isMeasured) {
      inheritable.put(stray, around.getQualifiedName().toString());
    } else {
      outside.add(stray);
    }
  }

  /** What measures calls in a similar way. */
  private static String ofCalls(MetricType type) {
    return switch (type) {
      case COUNTER -> "write @Counted to count the calls of this method, or " + ELSEWHERE;
      case HISTOGRAM, SUMMARY ->
          "write @Timed to measure the calls of this method, or " + ELSEWHERE;
      case GAUGE -> "write @InProgress to count the calls that have not ended, or " + ELSEWHERE;
      case INFO, STATE_SET -> ELSEWHERE;
    };
  }

  /**
   * All metrics outside of sets, once all rounds are over.
   *
   * @param kept the names of the sets of earlier compilations
   */
  public List<Stray> all(Set<String> kept) {
    List<Stray> all = new ArrayList<>(outside);
    if (!inheritable.isEmpty()) {
      Set<String> known = new HashSet<>(sets);
      known.addAll(kept);
      addForgotten(known, all);
    }
    return StrayReader.sorted(all);
  }

  /** Adds the metrics that no set inherits, if all sets are there. */
  private void addForgotten(Set<String> known, List<Stray> all) {
    Set<String> declaring = new HashSet<>();
    for (String set : known) {
      TypeElement type = elements.getTypeElement(set);
      if (type == null) {
        return;
      }
      collect(type, declaring);
    }
    inheritable.forEach(
        (stray, around) -> {
          if (!declaring.contains(around) && !isPublic(elements.getTypeElement(around))) {
            all.add(stray);
          }
        });
  }

  /** The metrics that a set declares or may declare, so that a suppression for them is no fault. */
  public Set<Stray> inheritable() {
    return inheritable.keySet();
  }

  private static boolean isPublic(@Nullable Element type) {
    return !(type instanceof TypeElement)
        || (type.getModifiers().contains(Modifier.PUBLIC) && isPublic(type.getEnclosingElement()));
  }

  /** A set and its super-interfaces, some of which may have been read after it. */
  private static void collect(TypeElement type, Set<String> declaring) {
    if (declaring.add(type.getQualifiedName().toString())) {
      type.getInterfaces().stream()
          .filter(DeclaredType.class::isInstance)
          .map(parent -> ((DeclaredType) parent).asElement())
          .filter(TypeElement.class::isInstance)
          .forEach(parent -> collect((TypeElement) parent, declaring));
    }
  }
}
