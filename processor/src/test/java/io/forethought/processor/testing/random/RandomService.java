package io.forethought.processor.testing.random;

import io.forethought.processor.model.DerivedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A random interface whose methods are measured, and what is measured about them. */
public final class RandomService {

  private static final List<String> VERBS =
      List.of("load", "send", "fetch", "print", "pick", "move", "drop", "swap");
  private static final List<String> RETURNED =
      List.of(
          "void",
          "int",
          "long",
          "boolean",
          "double",
          "String",
          "T",
          "T[]",
          "X",
          "int[]",
          "List<? extends T>",
          "Map<String, List<T[]>>",
          "CompletionStage<T>",
          "CompletionStage<? extends List<T>>",
          "CompletableFuture<String>",
          "CompletableFuture<Void>",
          "Future<T>");
  private static final List<String> PARAMETERS =
      List.of(
          "int",
          "long",
          "char",
          "String",
          "T",
          "T[]",
          "List<? super T>",
          "Class<? extends X>",
          "X",
          "@Label boolean",
          "@Label Kind",
          "@Label(from = 1, to = 3) int",
          "@Label(max = 5) String",
          "@Label(values = {\"a\", \"b\"}) String");
  private static final List<String> NAMES =
      List.of("service", "metrics", "failures", "start", "result", "thrown", "end", "failure");
  private static final List<String> CHECKED =
      List.of("java.io.IOException", "InterruptedException", "Kind.Refused");

  private final Chance chance;
  private final String name;
  private final String bound;
  private final Map<String, Measured> methods = new LinkedHashMap<>();
  private final Set<String> stems = new HashSet<>();

  /**
   * What is measured about a method.
   *
   * @param stem the beginning of the names of its metrics
   * @param timed whether its duration is
   * @param outcome whether the duration has the label {@code outcome}
   * @param counted whether its calls are
   * @param inProgress whether its unfinished calls are
   * @param exceptions whether its exceptions are
   * @param listed the exceptions that are counted separately
   */
  public record Measured(
      String stem,
      boolean timed,
      boolean outcome,
      boolean counted,
      boolean inProgress,
      boolean exceptions,
      List<String> listed) {

    private boolean isNothing() {
      return !timed && !counted && !inProgress && !exceptions;
    }
  }

  public RandomService(String name, Chance chance) {
    this.name = name;
    this.chance = chance;
    this.bound = chance.word("", " extends Comparable<T>", " extends CharSequence & Comparable<T>");
  }

  /** The name of the interface. */
  public String name() {
    return name;
  }

  /** What is measured about each method, by its name and the erased types of its parameters. */
  public Map<String, Measured> methods() {
    return methods;
  }

  /** The source. */
  public String text() {
    StringBuilder members = new StringBuilder();
    for (int left = 1 + chance.below(4); left > 0; left--) {
      members.append(method());
    }
    return """
    package random;

    import io.forethought.*;
    import java.util.List;
    import java.util.Map;
    import java.util.concurrent.*;

    @Instrumented(namespace = "random")
    %sinterface %s<T%s> {
    %s
      @Counted
      default String last() {
        return "last";
      }
    }
    """
        .formatted(chance.word("", "public "), name, bound, members);
  }

  private String method() {
    String verb = chance.of(VERBS);
    List<String> parameters = chance.upTo(4, () -> chance.of(PARAMETERS));
    List<String> thrown = chance.upTo(2, () -> chance.of(CHECKED)).stream().distinct().toList();
    String returned = chance.of(RETURNED);
    boolean variable = chance.oneIn(4);
    String key = verb + erased(parameters) + (variable ? "[L" : "");
    Measured measured = measured(verb);
    if (methods.putIfAbsent(key, measured) != null) {
      return "";
    }
    List<String> declared = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      declared.add(parameters.get(i) + " " + NAMES.get(i * 2 + chance.below(2)));
    }
    if (variable) {
      declared.add("String... rest");
    }
    List<String> clauses = new ArrayList<>(thrown);
    if (chance.oneIn(3)) {
      clauses.add("X");
    }
    return "  %s<X extends Exception> %s %s(%s)%s;\n"
        .formatted(
            annotations(measured),
            returned,
            verb,
            String.join(", ", declared),
            clauses.isEmpty() ? "" : " throws " + String.join(", ", clauses));
  }

  private String erased(List<String> parameters) {
    return parameters.stream()
        .map(parameter -> parameter.replaceFirst("^@Label(\\([^)]*\\))? ", ""))
        .map(type -> type.replaceAll("<.*>", ""))
        .map(type -> type.equals("X") ? "Exception" : type)
        .map(type -> type.replaceFirst("^T(?=\\[|$)", erasedVariable()))
        .collect(Collectors.joining(",", "(", ")"));
  }

  private String erasedVariable() {
    if (bound.isEmpty()) {
      return "Object";
    }
    return bound.contains("CharSequence") ? "CharSequence" : "Comparable";
  }

  private Measured measured(String verb) {
    String stem = "random_" + DerivedName.snakeCase(name) + "_" + verb;
    String free = stem;
    while (!stems.add(free)) {
      free += "_more";
    }
    Measured measured =
        new Measured(
            free,
            chance.oneIn(2),
            chance.oneIn(2),
            chance.oneIn(3),
            chance.oneIn(3),
            chance.oneIn(2),
            chance.upTo(2, () -> chance.of(CHECKED)).stream().distinct().toList());
    return measured.isNothing() && chance.oneIn(2)
        ? new Measured(free, true, true, false, false, false, List.of())
        : measured;
  }

  private static String annotations(Measured measured) {
    StringBuilder text = new StringBuilder();
    String stem = "(name = \"" + measured.stem();
    if (measured.timed()) {
      text.append("@Timed").append(stem).append("_seconds\", buckets = {0.1, 1}, outcome = ");
      text.append(measured.outcome()).append(") ");
    }
    if (measured.counted()) {
      text.append("@Counted").append(stem).append("_calls_total\") ");
    }
    if (measured.inProgress()) {
      text.append("@InProgress").append(stem).append("_in_progress\") ");
    }
    if (measured.exceptions()) {
      String types =
          measured.listed().stream()
              .map(type -> type + ".class")
              .collect(Collectors.joining(", ", "{", "}"));
      text.append("@CountExceptions").append(stem).append("_exceptions_total\", value = ");
      text.append(types).append(") ");
    }
    return text.toString();
  }
}
