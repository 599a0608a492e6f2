package io.forethought.processor.model.components;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A framework that injects metric sets and measures its beans. */
@SuppressWarnings("ImmutableEnumChecker") // The list is immutable.
public enum Framework {
  SPRING(
      "spring",
      new Library(
          "Spring",
          "org.springframework:spring-context",
          "spring.context",
          List.of("org.springframework.context.annotation.Configuration")),
      new Library(
          "spring-beans",
          "org.springframework:spring-beans",
          "spring.beans",
          List.of("org.springframework.beans.factory.ObjectProvider")),
      new Library(
          "spring-aop",
          "org.springframework:spring-aop",
          "spring.aop",
          List.of("org.springframework.aop.support.AopUtils"))),
  CDI(
      "cdi",
      new Library(
          "CDI 4",
          "jakarta.enterprise:jakarta.enterprise.cdi-api 4.0 or later, usually with the scope"
              + " provided",
          "jakarta.cdi",
          List.of("jakarta.enterprise.event.Startup", "jakarta.decorator.Decorator")),
      Library.INJECT,
      new Library(
          "jakarta.interceptor",
          "jakarta.interceptor:jakarta.interceptor-api",
          "jakarta.interceptor",
          List.of("jakarta.interceptor.Interceptor")),
      new Library(
          "jakarta.annotation",
          "jakarta.annotation:jakarta.annotation-api",
          "jakarta.annotation",
          List.of("jakarta.annotation.Priority"))),
  JAKARTA_INJECT("jakarta-inject", Library.INJECT);

  private final String word;
  private final List<Library> libraries;

  Framework(String word, Library... libraries) {
    this.word = word;
    this.libraries = List.of(libraries);
  }

  /** The framework that an option or annotation names; empty for {@code none}. */
  public static Optional<Framework> of(String word) {
    return Arrays.stream(values()).filter(framework -> framework.word.equals(word)).findFirst();
  }

  /** What generated code needs. A library comes after those that usually bring it. */
  public List<Library> libraries() {
    return libraries;
  }

  /**
   * A library.
   *
   * @param name its name in a sentence
   * @param artifact its coordinates
   * @param module the Java module
   * @param types the classes that generated code needs
   */
  public record Library(String name, String artifact, String module, List<String> types) {

    private static final Library INJECT =
        new Library(
            "jakarta.inject",
            "jakarta.inject:jakarta.inject-api",
            "jakarta.inject",
            List.of("jakarta.inject.Provider", "jakarta.inject.Singleton"));

    /** Copies the list. */
    public Library {
      types = List.copyOf(types);
    }

    /** How to add it. */
    public String fix() {
      return "add the dependency " + artifact + "; in a module, also add: requires " + module + ";";
    }
  }
}
