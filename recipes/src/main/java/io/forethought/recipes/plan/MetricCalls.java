package io.forethought.recipes.plan;

import io.forethought.processor.model.TypeName;
import io.forethought.recipes.code.Code;
import io.forethought.recipes.meters.Replacement;
import io.forethought.recipes.meters.Tag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaTemplate;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/** Calls of metric sets in one source: {@code METRICS.payments(Provider.STRIPE)}. */
public final class MetricCalls {

  private static final String FORETHOUGHT = "io.forethought.runtime.Forethought";

  private final Plan plan;
  private final SetFields fields;
  private final Set<String> imports = new TreeSet<>();

  /** The calls in a source. */
  public MetricCalls(Plan plan, J.CompilationUnit source) {
    this.plan = plan;
    this.fields = SetFields.of(source, plan);
  }

  /** The types that the calls need. */
  public Set<String> imports() {
    return Collections.unmodifiableSet(imports);
  }

  /**
   * The call that replaces a meter, if one does.
   *
   * @param value changes the values of labels
   */
  public Optional<Expression> of(UUID meter, UnaryOperator<Expression> value) {
    return plan.replacement(meter).map(metric -> call(meter, metric, value));
  }

  private Expression call(UUID meter, Replacement metric, UnaryOperator<Expression> value) {
    List<Tag> tags = plan.site(meter).call().meter().orElseThrow().tags();
    List<Expression> arguments = new ArrayList<>();
    for (String label : metric.labels()) {
      Tag tag = tags.stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow();
      arguments.add(argument(tag, metric, value));
    }
    return Code.call(set(meter, metric.set()), metric.method(), arguments);
  }

  private Expression argument(Tag tag, Replacement metric, UnaryOperator<Expression> value) {
    Optional<String> literal = tag.constant().flatMap(text -> metric.literal(tag.label(), text));
    if (literal.isPresent()) {
      metric.enumOf(tag.label()).ifPresent(type -> imports.add(type.qualified()));
      return Code.name(literal.get());
    }
    return value.apply(
        metric.isBoolean(tag.label()) ? tag.condition().orElse(tag.value()) : tag.value());
  }

  private Expression set(UUID meter, TypeName set) {
    imports.add(set.qualified());
    imports.add(FORETHOUGHT);
    String field = fields.of(plan.site(meter).owner()).get(set);
    return field != null
        ? Code.name(field)
        : Code.call(
            Code.name("Forethought"), "metrics", List.of(Code.name(set.nested() + ".class")));
  }

  /** A type with the fields for the metric sets that it needs. */
  public J.ClassDeclaration withFields(J.ClassDeclaration type, Cursor parent) {
    J.ClassDeclaration changed = type;
    List<Map.Entry<TypeName, String>> sets = new ArrayList<>(fields.of(type.getId()).entrySet());
    Collections.reverse(sets);
    for (Map.Entry<TypeName, String> set : sets) {
      String name = set.getKey().nested();
      String field = "private static final %s %s = Forethought.metrics(%s.class);";
      changed =
          indented(
              JavaTemplate.apply(
                  field.formatted(name, set.getValue(), name),
                  new Cursor(parent, changed),
                  changed.getBody().getCoordinates().firstStatement()));
    }
    return changed;
  }

  /** Whether a blank line is above. */
  private static boolean isApart(Space space) {
    return space.getWhitespace().chars().filter(letter -> letter == '\n').count() > 1;
  }

  /** With the first member indented like the second one. */
  private static J.ClassDeclaration indented(J.ClassDeclaration type) {
    List<Statement> members = new ArrayList<>(type.getBody().getStatements());
    if (members.size() > 1) {
      String indent = members.get(1).getPrefix().getIndent();
      members.set(0, members.get(0).withPrefix(Space.format("\n" + indent)));
      Space next = members.get(1).getPrefix();
      if (!(members.get(1) instanceof J.VariableDeclarations) && !isApart(next)) {
        members.set(1, members.get(1).withPrefix(next.withWhitespace("\n" + next.getWhitespace())));
      }
    }
    return type.withBody(type.getBody().withStatements(members));
  }
}
