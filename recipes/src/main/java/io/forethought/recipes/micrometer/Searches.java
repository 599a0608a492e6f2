package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Constants;
import io.forethought.recipes.plan.Sites;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** Calls that find meters in a registry. */
final class Searches {

  private static final Set<String> BY_NAME = Set.of("find", "get");
  private static final Set<String> OF_ALL = Set.of("forEachMeter", "getMeters");
  private static final String SEARCH = Micrometer.PACKAGE + "search.";

  private final String file;
  private final boolean isTest;
  private final Constants constants;

  Searches(String file, boolean isTest, Constants constants) {
    this.file = file;
    this.isTest = isTest;
    this.constants = constants;
  }

  /** What a call finds, if it finds meters. */
  Optional<Sites.Read> of(J.MethodInvocation call) {
    String owner = Code.owner(call);
    String method = call.getSimpleName();
    List<Expression> arguments = Code.arguments(call);
    boolean registry = Micrometer.isRegistry(owner);
    boolean named =
        (registry && BY_NAME.contains(method))
            || (owner.startsWith(SEARCH) && method.equals("name"));
    if (named && arguments.size() == 1) {
      return Optional.of(read(method, constants.text(arguments.get(0)).orElse("")));
    }
    return registry && OF_ALL.contains(method) ? Optional.of(read(method, "")) : Optional.empty();
  }

  /** A test that creates a meter gets the one that the program created. */
  Sites.Read created(J.MethodInvocation call, String name) {
    return read(call.getSimpleName(), name);
  }

  private Sites.Read read(String method, String name) {
    return new Sites.Read(file, isTest, (method + " " + name).strip(), name);
  }
}
