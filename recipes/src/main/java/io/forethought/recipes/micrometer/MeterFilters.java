package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Constants;
import io.forethought.recipes.plan.Filter;
import io.forethought.recipes.plan.MeterCall;
import io.forethought.recipes.plan.Sites;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Finds filters, and which meters they change. */
final class MeterFilters {

  private static final String FILTER = Micrometer.PACKAGE + "config.MeterFilter";
  private static final String NAME = "MeterFilter";
  private static final String KEPT = "the meters that it can change are kept";
  private static final String ALL_KEPT =
      "it is not certain which meters it changes, so all are kept; they are replaced with the option"
          + " ignoreFilters=true";
  private static final String IGNORED = "it has no effect on replaced meters";

  /** Filters that change no meter. */
  private static final Set<String> HARMLESS =
      Set.of("accept", "acceptNameStartsWith", "maximumAllowableMetrics");

  private static final Set<String> OF_TAGS = Set.of("ignoreTags", "replaceTagValues");
  private static final Set<String> OF_CONDITION = Set.of("deny", "forMeters");

  private final String file;
  private final Constants constants;
  private final boolean ignored;

  MeterFilters(String file, Constants constants, boolean ignored) {
    this.file = file;
    this.constants = constants;
    this.ignored = ignored;
  }

  /** Notes a filter that a call creates. */
  void add(J.MethodInvocation call, Cursor cursor, Sites sites) {
    if (Code.owner(call).equals(FILTER) && isStatic(call.getMethodType()) && !isPart(cursor)) {
      String described = NAME + "." + call.getSimpleName();
      sites.filters.put(
          call.getId(),
          HARMLESS.contains(call.getSimpleName())
              ? filter(described, "", meter -> false, IGNORED)
              : filter(described, "", changes(call)));
    }
  }

  private static boolean isStatic(JavaType.@Nullable Method method) {
    return method != null && method.hasFlags(Flag.Static);
  }

  /** Whether a filter is an argument of another one. */
  private static boolean isPart(Cursor cursor) {
    return cursor
        .getParentTreeCursor()
        .getPathAsStream(J.MethodInvocation.class::isInstance)
        .map(J.MethodInvocation.class::cast)
        .anyMatch(around -> Code.owner(around).equals(FILTER));
  }

  private Optional<Predicate<MeterCall>> changes(J.MethodInvocation call) {
    List<Expression> arguments = Code.arguments(call);
    String method = call.getSimpleName();
    if (arguments.isEmpty() || method.equals("denyUnless")) {
      return Optional.empty();
    }
    if (method.equals("commonTags")) {
      return Optional.of(meter -> false);
    }
    if (OF_CONDITION.contains(method)) {
      return FilterWords.of(arguments.get(0), constants);
    }
    if (OF_TAGS.contains(method)) {
      return tagged(method.equals("ignoreTags") ? arguments : arguments.subList(0, 1));
    }
    Optional<Predicate<MeterCall>> named =
        constants.text(arguments.get(0)).map(MeterFilters::named);
    boolean ofTag = method.equals("renameTag") || method.equals("maximumAllowableTags");
    return ofTag ? named.flatMap(one -> tagged(arguments.subList(1, 2)).map(one::and)) : named;
  }

  private static Predicate<MeterCall> named(String prefix) {
    return meter -> meter.original().isEmpty() || meter.original().startsWith(prefix);
  }

  private Optional<Predicate<MeterCall>> tagged(List<Expression> keys) {
    Predicate<MeterCall> any = meter -> false;
    for (Expression key : keys) {
      Optional<String> label = constants.text(key).flatMap(MeterName::label);
      if (label.isEmpty()) {
        return Optional.empty();
      }
      any = any.or(meter -> FilterWords.hasLabel(meter, label.get()));
    }
    return Optional.of(any);
  }

  /** Notes a filter that is an object of a class without a name, or of a class elsewhere. */
  void add(J.NewClass created, Cursor cursor, Sites sites) {
    if (!TypeUtils.isAssignableTo(FILTER, created.getType()) || isPart(cursor)) {
      return;
    }
    J.Block body = created.getBody();
    sites.filters.put(
        created.getId(),
        body == null
            ? filter(name(created), thing(created.getType()), Optional.empty())
            : filter(NAME, "", FilterWords.of(body, constants)));
  }

  private static String name(J.NewClass created) {
    String type = Code.type(created.getType());
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** Notes a class whose objects are filters. */
  void add(J.ClassDeclaration type, Sites sites) {
    if (TypeUtils.isAssignableTo(FILTER, type.getType())) {
      sites.declared.add(thing(type.getType()));
      sites.filters.put(
          type.getId(),
          filter(type.getSimpleName(), "", FilterWords.of(type.getBody(), constants)));
    }
  }

  private static String thing(@Nullable JavaType type) {
    return "the filter " + Code.type(type);
  }

  private Filter filter(String described, String type, Optional<Predicate<MeterCall>> changes) {
    return filter(
        described, type, changes.orElse(meter -> true), changes.isEmpty() ? ALL_KEPT : KEPT);
  }

  private Filter filter(
      String described, String type, Predicate<MeterCall> changes, String detail) {
    return ignored
        ? new Filter(file, described, type, meter -> false, IGNORED)
        : new Filter(file, described, type, changes, detail);
  }
}
