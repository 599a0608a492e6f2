package io.forethought.processor.rules.methods;

import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.methods.ServiceMethod.Parameter;
import io.forethought.processor.model.methods.Superclass;
import io.forethought.processor.model.methods.Superclass.Constructor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a program creates an object of a measured class that records calls.
 *
 * @param service the measured class
 */
record Factory(InstrumentedType service) {

  /** The call that creates the object. */
  String call() {
    return call("…");
  }

  private String call(String arguments) {
    return service.decorator().nested() + "." + service.factory() + "(" + arguments + ")";
  }

  /** A method for the package of the class that returns the object, unless types must be chosen. */
  Optional<String> method() {
    return service.typeParameters().isEmpty()
        ? constructor()
            .filter(constructor -> constructor.typeParameters().isEmpty())
            .map(this::method)
        : Optional.empty();
  }

  private String method(Constructor constructor) {
    List<String> simpleNames = service.type().simpleNames();
    String simple = simpleNames.get(simpleNames.size() - 1);
    String name = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
    String arguments =
        constructor.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
    return "%s %s(%s)%s { return %s; }"
        .formatted(
            service.type().nested(),
            name,
            parameters(constructor),
            thrown(constructor),
            call(arguments));
  }

  /** The only constructor, or the one without parameters, or the first one. */
  private Optional<Constructor> constructor() {
    List<Constructor> all = service.superclass().map(Superclass::constructors).orElse(List.of());
    return all.stream()
        .filter(constructor -> constructor.parameters().isEmpty())
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private String parameters(Constructor constructor) {
    List<Parameter> all = constructor.parameters();
    return IntStream.range(0, all.size())
        .mapToObj(i -> parameter(all.get(i), constructor.variable() && i == all.size() - 1))
        .collect(Collectors.joining(", "));
  }

  private String parameter(Parameter parameter, boolean variable) {
    String type = type().text(parameter.type());
    return (variable ? type.replaceFirst("\\[]$", "...") : type) + " " + parameter.name();
  }

  private String thrown(Constructor constructor) {
    return constructor.thrown().isEmpty()
        ? ""
        : constructor.thrown().stream()
            .map(type()::text)
            .collect(Collectors.joining(", ", " throws ", ""));
  }

  private SourceType type() {
    return new SourceType(service.type().packageName());
  }
}
