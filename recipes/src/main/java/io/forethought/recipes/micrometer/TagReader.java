package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Constants;
import io.forethought.recipes.meters.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.TypeUtils;

/** Reads the tags of a meter. */
final class TagReader {

  private static final Set<String> LISTS =
      Set.of("java.util.List", "java.util.Set", "java.util.Arrays");

  private static final Set<String> EMPTY =
      Set.of(
          Micrometer.TAGS + ".empty",
          "java.util.Collections.emptyList",
          "java.util.Collections.emptySet");

  private final Constants constants;
  private final TagValues values;

  TagReader(Constants constants) {
    this.constants = constants;
    this.values = new TagValues(constants);
  }

  /**
   * The tags in arguments such as {@code "a", x, "b", y} or one list; empty if not all are known.
   */
  Optional<List<Tag>> tags(List<Expression> arguments) {
    if (arguments.size() == 1) {
      return list(arguments.get(0));
    }
    if (arguments.size() % 2 != 0) {
      return Optional.empty();
    }
    List<Tag> tags = new ArrayList<>();
    for (int at = 0; at < arguments.size(); at += 2) {
      Optional<Tag> tag = tag(arguments.get(at), arguments.get(at + 1));
      if (tag.isEmpty()) {
        return Optional.empty();
      }
      tags.add(tag.get());
    }
    return Optional.of(tags);
  }

  /** A tag, if its key is a constant. */
  Optional<Tag> tag(Expression key, Expression value) {
    return TypeUtils.isString(value.getType())
        ? constants
            .text(key)
            .flatMap(MeterName::label)
            .map(
                label ->
                    new Tag(
                        label,
                        value,
                        constants.text(value),
                        values.of(value),
                        TagValues.condition(value)))
        : Optional.empty();
  }

  private Optional<List<Tag>> list(Expression list) {
    if (!(list instanceof J.MethodInvocation call)) {
      return Optional.empty();
    }
    String owner = Code.owner(call);
    String method = call.getSimpleName();
    List<Expression> arguments = Code.arguments(call);
    if (EMPTY.contains(owner + "." + method)) {
      return Optional.of(List.of());
    }
    if (owner.equals(Micrometer.TAGS) && method.equals("of") && isText(arguments)) {
      return tags(arguments);
    }
    boolean lists =
        (owner.equals(Micrometer.TAGS) && method.equals("of"))
            || (LISTS.contains(owner) && (method.equals("of") || method.equals("asList")));
    return lists ? elements(arguments) : Optional.empty();
  }

  private static boolean isText(List<Expression> arguments) {
    return arguments.size() > 1 && TypeUtils.isString(arguments.get(0).getType());
  }

  private Optional<List<Tag>> elements(List<Expression> elements) {
    List<Tag> tags = new ArrayList<>();
    for (Expression element : elements) {
      Optional<Tag> tag =
          element instanceof J.MethodInvocation call
                  && Code.owner(call).equals(Micrometer.TAG)
                  && call.getSimpleName().equals("of")
              ? tag(call.getArguments().get(0), call.getArguments().get(1))
              : Optional.empty();
      if (tag.isEmpty()) {
        return Optional.empty();
      }
      tags.add(tag.get());
    }
    return Optional.of(tags);
  }
}
