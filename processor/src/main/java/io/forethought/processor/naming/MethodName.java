package io.forethought.processor.naming;

import java.util.Set;

/** The names that are possible for a method that declares a metric. */
public final class MethodName {

  private static final Set<String> KEYWORDS =
      Set.of(
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "false",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "null",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "true",
          "try",
          "void",
          "volatile",
          "while");

  /**
   * Methods of {@code Object}: an interface cannot redeclare them, and overloads would be
   * confusing.
   */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private MethodName() {}

  /** Whether every object has a method of this name. */
  public static boolean isOfObject(String name) {
    return OF_OBJECT.contains(name);
  }

  /** Whether a method can have this name. */
  public static boolean isPossible(String name) {
    return !KEYWORDS.contains(name)
        && !OF_OBJECT.contains(name)
        && Character.isJavaIdentifierStart(name.charAt(0));
  }
}
