package io.forethought.processor.testing.random;

import io.forethought.processor.model.DerivedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A random interface or class whose methods are measured, and what is measured about them. */
public final class RandomService {

  /** A result with a method for each kind of label. */
  private static final String BOX = "Kind.Box";

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
          "Future<T>",
          BOX,
          "CompletionStage<? extends Kind.Box>",
          "CompletableFuture<Kind.Box>");
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
  private final boolean isClass;
  private final boolean isOfLibrary;
  private final Map<String, Measured> methods = new LinkedHashMap<>();
  private final Set<String> stems = new HashSet<>();

  /**
   * What is measured about a method.
   *
   * @param stem the beginning of the names of its metrics
   * @param shared whether they belong to a set that all services share
   * @param box whether a result is a {@code Kind.Box}
   * @param durationBy the method of the result whose value is a label of the duration; or empty
   * @param countBy the same for the number of calls
   * @param timed whether its duration is
   * @param outcome whether the duration has the label {@code outcome}
   * @param counted whether its calls are
   * @param inProgress whether its unfinished calls are
   * @param exceptions whether its exceptions are
   * @param listed the exceptions that are counted separately
   */
  public record Measured(
      String stem,
      boolean shared,
      boolean box,
      String durationBy,
      String countBy,
      boolean timed,
      boolean outcome,
      boolean counted,
      boolean inProgress,
      boolean exceptions,
      List<String> listed) {

    /** Only the number of calls. */
    static Measured counted(String stem) {
      return new Measured(stem, false, false, "", "", false, false, true, false, false, List.of());
    }

    /** The duration with its outcome. */
    private static Measured timed(String stem) {
      return new Measured(stem, false, false, "", "", true, true, false, false, false, List.of());
    }

    private boolean isNothing() {
      return !timed && !counted && !inProgress && !exceptions;
    }
  }

  public RandomService(String name, Chance chance) {
    this.name = name;
    this.chance = chance;
    this.isClass = chance.oneIn(3);
    this.isOfLibrary = !isClass && chance.oneIn(4);
    this.bound = chance.word("", " extends Comparable<T>", " extends CharSequence & Comparable<T>");
  }

  /** The name of the interface or class. */
  public String name() {
    return name;
  }

  /** Whether it is a class. */
  public boolean isClass() {
    return isClass;
  }

  /** The name of the type that a decorator implements or extends. */
  public String decorated() {
    return isOfLibrary ? name + "Library" : name;
  }

  /** What is measured about each method, by its name and the erased types of its parameters. */
  public Map<String, Measured> methods() {
    return methods;
  }

  /** The sources by the names of their types. */
  public Map<String, String> sources() {
    StringBuilder members = new StringBuilder();
    for (int left = 1 + chance.below(4); left > 0; left--) {
      members.append(method());
    }
    String text = text(members.toString());
    if (!isOfLibrary) {
      return Map.of(name, text);
    }
    String library = text.replaceAll("@\\w+(\\([^)]*\\))?\\s+", "");
    return Map.of(
        decorated(),
        library.replace("interface " + name, "interface " + decorated()),
        name,
        text.replace("@Instrumented(", "@Instrumented(of = " + decorated() + ".class, ")
            .replace("<T" + bound + "> {", "<T" + bound + "> extends " + decorated() + "<T> {"));
  }

  private String text(String members) {
    return """
    package random;

    import io.forethought.*;
    import java.util.List;
    import java.util.Map;
    import java.util.concurrent.*;

    @Instrumented(namespace = "random")
    %s %s<T%s> {
    %s
      @Counted
      %s
    }
    """
        .formatted(
            chance.word("", "public ") + (isClass ? "class" : "interface"),
            name,
            bound,
            members,
            isClass
                ? "protected String last() { return Behavior.call(\"last\"); }"
                : "default String last() { return \"last\"; }");
  }

  private String method() {
    String verb = chance.of(VERBS);
    List<String> parameters = chance.upTo(4, () -> chance.of(PARAMETERS));
    List<String> thrown = chance.upTo(2, () -> chance.of(CHECKED)).stream().distinct().toList();
    String returned = chance.of(RETURNED);
    boolean variable = chance.oneIn(4);
    String key = verb + erased(parameters) + (variable ? "[L" : "");
    Measured measured = measured(verb, returned);
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
    if (measured.exceptions()) {
      measured.listed().stream().filter(type -> !thrown.contains(type)).forEach(clauses::add);
    }
    if (chance.oneIn(3)) {
      clauses.add("X");
    }
    return "  %s%s<X extends Exception> %s %s(%s)%s%s\n"
        .formatted(
            annotations(measured),
            isClass ? chance.word("", "public ", "protected ") : "",
            returned,
            verb,
            String.join(", ", declared),
            clauses.isEmpty() ? "" : " throws " + String.join(", ", clauses),
            isClass ? body(key, returned, declared) : ";");
  }

  /** Calls what a test sets, with an array, so that no argument is taken for several. */
  private static String body(String key, String returned, List<String> declared) {
    String arguments =
        declared.stream()
            .map(parameter -> parameter.substring(parameter.lastIndexOf(' ') + 1))
            .collect(Collectors.joining(", "));
    String call = "Behavior.call(\"%s\", new Object[] {%s});".formatted(key, arguments);
    return " { " + (returned.equals("void") ? "" : "return ") + call + " }";
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

  private Measured measured(String verb, String returned) {
    boolean box = returned.contains(BOX);
    if (chance.oneIn(6)) {
      return shared(box);
    }
    String stem = "random_" + DerivedName.snakeCase(name) + "_" + verb;
    String free = stem;
    while (!stems.add(free)) {
      free += "_more";
    }
    Measured measured =
        new Measured(
            free,
            false,
            box,
            box ? chance.word("", "kind", "isLarge") : "",
            box ? chance.word("", "kind", "isLarge") : "",
            chance.oneIn(2),
            chance.oneIn(2),
            chance.oneIn(3),
            chance.oneIn(3),
            chance.oneIn(2),
            chance.upTo(2, () -> chance.of(CHECKED)).stream().distinct().toList());
    return measured.isNothing() && chance.oneIn(2) ? Measured.timed(free) : measured;
  }

  private Measured shared(boolean box) {
    return new Measured(
        "random_totals",
        true,
        box,
        "",
        "",
        true,
        true,
        chance.oneIn(2),
        chance.oneIn(2),
        chance.oneIn(2),
        List.of(chance.of(CHECKED)));
  }

  private static String annotations(Measured measured) {
    StringBuilder text = new StringBuilder();
    if (measured.timed()) {
      text.append("@Timed").append(metric(measured, "seconds")).append(by(measured.durationBy()));
      String own = ", buckets = {0.1, 1}, outcome = " + measured.outcome();
      text.append(measured.shared() ? "" : own).append(") ");
    }
    if (measured.counted()) {
      text.append("@Counted").append(metric(measured, "calls_total"));
      text.append(by(measured.countBy())).append(") ");
    }
    if (measured.inProgress()) {
      text.append("@InProgress").append(metric(measured, "in_progress")).append(") ");
    }
    if (measured.exceptions()) {
      String types =
          measured.listed().stream()
              .map(type -> type + ".class")
              .collect(Collectors.joining(", ", "{", "}"));
      text.append("@CountExceptions").append(metric(measured, "exceptions_total"));
      text.append(", value = ").append(types).append(") ");
    }
    return text.toString();
  }

  private static String metric(Measured measured, String end) {
    return measured.shared()
        ? "(in = Totals.class, metric = \"" + end + "\""
        : "(name = \"" + measured.stem() + "_" + end + "\"";
  }

  private static String by(String accessor) {
    return accessor.isEmpty() ? "" : ", result = \"" + accessor + "\"";
  }
}
