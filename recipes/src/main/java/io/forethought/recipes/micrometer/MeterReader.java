package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Constants;
import io.forethought.recipes.meters.Meter;
import io.forethought.recipes.meters.MeterKind;
import io.forethought.recipes.plan.MeterCall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.TypeUtils;

/** Reads calls that create meters. */
final class MeterReader {

  private final Constants constants;
  private final Exposition exposition;

  MeterReader(Constants constants, Exposition exposition) {
    this.constants = constants;
    this.exposition = exposition;
  }

  /** The meter of a call; empty if the call is about something else. */
  Optional<MeterCall> read(J.MethodInvocation call) {
    String owner = Code.owner(call);
    if (call.getSimpleName().equals("register")) {
      return Micrometer.built(owner).map(kind -> built(kind, call));
    }
    return Micrometer.called(owner, call.getSimpleName()).map(kind -> called(kind, call));
  }

  private MeterCall built(MeterKind kind, J.MethodInvocation register) {
    Settings settings = new Settings(kind, constants);
    List<J.MethodInvocation> chain = new ArrayList<>();
    Expression at = register.getSelect();
    while (at instanceof J.MethodInvocation call) {
      chain.add(call);
      at = call.getSelect();
    }
    Collections.reverse(chain);
    if (chain.isEmpty() || !chain.get(0).getSimpleName().equals("builder")) {
      settings.refuse("its builder is not written in one expression");
      return result(kind, "", settings, Optional.empty());
    }
    checkRegistry(register.getArguments().get(0), settings);
    chain.subList(1, chain.size()).forEach(settings::add);
    List<Expression> arguments = Code.arguments(chain.get(0));
    return result(kind, name(arguments, settings), settings, source(kind, arguments, settings));
  }

  private MeterCall called(MeterKind kind, J.MethodInvocation call) {
    Settings settings = new Settings(kind, constants);
    List<Expression> arguments = Code.arguments(call);
    if (call.getSelect() != null && !Code.owner(call).equals(Micrometer.GLOBAL)) {
      checkRegistry(call.getSelect(), settings);
    }
    String name = name(arguments, settings);
    if (kind == MeterKind.GAUGE) {
      return gauge(name, arguments, settings);
    }
    if (arguments.size() > 1) {
      settings.addTags(arguments.subList(1, arguments.size()));
    }
    return result(kind, name, settings, Optional.empty());
  }

  private static void checkRegistry(Expression registry, Settings settings) {
    if (!Micrometer.isExposed(Code.type(registry.getType()))) {
      settings.refuse("its registry is not that of Prometheus");
    }
  }

  private String name(List<Expression> arguments, Settings settings) {
    Optional<String> name =
        arguments.isEmpty() ? Optional.empty() : constants.text(arguments.get(0));
    if (name.isEmpty()) {
      settings.refuse("its name is not a constant");
    }
    return name.orElse("");
  }

  /** In {@code gauge(name, tags, object, function)}, tags and function are optional. */
  private MeterCall gauge(String name, List<Expression> arguments, Settings settings) {
    List<Expression> rest = new ArrayList<>(arguments.subList(1, arguments.size()));
    if (rest.size() > 1 && isIterable(rest.get(0)) && isTagged(rest)) {
      settings.addTags(rest.subList(0, 1));
      rest.remove(0);
    }
    Expression function = rest.size() == 1 ? Code.name("Number::doubleValue") : rest.get(1);
    return result(
        MeterKind.GAUGE,
        name,
        settings,
        Optional.of(new MeterCall.Source(Optional.of(rest.get(0)), function, true)));
  }

  private static boolean isTagged(List<Expression> arguments) {
    return arguments.size() == 3 || !Functions.isFunction(arguments.get(1));
  }

  private static boolean isIterable(Expression expression) {
    return TypeUtils.isAssignableTo("java.lang.Iterable", expression.getType());
  }

  private static Optional<MeterCall.Source> source(
      MeterKind kind, List<Expression> arguments, Settings settings) {
    if (kind != MeterKind.GAUGE) {
      return Optional.empty();
    }
    if (arguments.size() == 3) {
      return Optional.of(
          new MeterCall.Source(Optional.of(arguments.get(1)), arguments.get(2), false));
    }
    if (arguments.size() == 2 && Functions.returnsNumber(arguments.get(1))) {
      return Optional.of(new MeterCall.Source(Optional.empty(), arguments.get(1), false));
    }
    settings.refuse("it is not certain that its function returns a number");
    return Optional.empty();
  }

  private MeterCall result(
      MeterKind kind, String name, Settings settings, Optional<MeterCall.Source> source) {
    Optional<String> full = MeterName.of(kind, name, settings.unit(), exposition);
    if (full.isEmpty()) {
      settings.refuse("its name in Prometheus depends on the version of Micrometer");
    }
    if (!settings.reason().isEmpty()) {
      return new MeterCall(
          kind, name, full.orElse(name), Optional.empty(), source, settings.reason());
    }
    Meter meter =
        new Meter(
            kind,
            full.orElseThrow(),
            settings.help(),
            settings.tags(),
            settings.buckets(),
            settings.quantiles(),
            false);
    return new MeterCall(kind, name, meter.name(), Optional.of(meter), source, "");
  }
}
