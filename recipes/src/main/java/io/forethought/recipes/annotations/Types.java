package io.forethought.recipes.annotations;

import io.forethought.recipes.code.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.java.tree.J;

/** The types of a program, and how the sources use them. */
final class Types {

  /**
   * A type of the program.
   *
   * @param name its name with its package
   * @param tree its declaration
   * @param file its source
   * @param isNested whether it is in another type
   */
  record Declared(String name, J.ClassDeclaration tree, String file, boolean isNested) {

    /** The folder of its package tree. */
    String root() {
      int dot = name.lastIndexOf('.');
      return Place.of(Path.of(file), dot < 0 ? "" : name.substring(0, dot)).root();
    }
  }

  /**
   * A place that creates an object.
   *
   * @param id the expression
   * @param type the class with its package
   * @param file the source
   * @param isProvided whether a method that provides a bean returns the object
   */
  record Creation(UUID id, String type, String file, boolean isProvided) {}

  private final Map<String, Declared> declared = new HashMap<>();
  private final Map<String, Set<String>> subtypes = new HashMap<>();
  private final Map<String, Set<String>> mentions = new HashMap<>();
  private final List<Creation> creations = new ArrayList<>();
  private final Set<String> ownCalls = new HashSet<>();

  void declare(Declared type) {
    declared.put(type.name(), type);
  }

  void extend(String type, String subtype) {
    subtypes.computeIfAbsent(type, absent -> new HashSet<>()).add(subtype);
  }

  void mention(String type, String file) {
    mentions.computeIfAbsent(type, absent -> new HashSet<>()).add(file);
  }

  void create(Creation creation) {
    creations.add(creation);
  }

  void callOwn(String method) {
    ownCalls.add(method);
  }

  /** A type of the program. */
  Optional<Declared> get(String name) {
    return Optional.ofNullable(declared.get(name));
  }

  /** The types, lambdas and anonymous classes that extend or implement a type. */
  Set<String> subtypes(String type) {
    return subtypes.getOrDefault(type, Set.of());
  }

  /** Whether other sources name a type. */
  boolean isNamedElsewhere(Declared type) {
    return mentions.getOrDefault(type.name(), Set.of()).stream()
        .anyMatch(file -> !file.equals(type.file()));
  }

  /** The places that create objects of a class. */
  List<Creation> creations(String type) {
    return creations.stream().filter(creation -> creation.type().equals(type)).toList();
  }

  /** Whether objects call a method, as {@code Things} names it, on themselves. */
  boolean callsOwn(String method) {
    return ownCalls.contains(method);
  }
}
