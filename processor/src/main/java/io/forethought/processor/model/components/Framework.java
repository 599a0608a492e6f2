package io.forethought.processor.model.components;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A framework that injects metric sets and measures its beans. */
public enum Framework {
  SPRING(
      "spring",
      "Spring",
      "add the dependency org.springframework:spring-context; in a module, also add: requires"
          + " spring.context;"),
  CDI(
      "cdi",
      "CDI 4",
      "add the dependency jakarta.enterprise:jakarta.enterprise.cdi-api 4.0 or later, usually with"
          + " the scope provided; in a module, also add: requires jakarta.cdi;"),
  JAKARTA_INJECT(
      "jakarta-inject",
      "jakarta.inject",
      "add the dependency jakarta.inject:jakarta.inject-api; in a module, also add: requires"
          + " jakarta.inject;");

  private final String word;
  private final String library;
  private final String fix;

  Framework(String word, String library, String fix) {
    this.word = word;
    this.library = library;
    this.fix = fix;
  }

  /** The framework that an option or annotation names; empty for {@code none}. */
  public static Optional<Framework> of(String word) {
    return Arrays.stream(values()).filter(framework -> framework.word.equals(word)).findFirst();
  }

  /** Its name in a sentence. */
  public String library() {
    return library;
  }

  /** How to add it. */
  public String fix() {
    return fix;
  }

  /** The classes that generated code needs, one of each of its libraries. */
  public List<String> types() {
    return switch (this) {
      case SPRING ->
          List.of(
              "org.springframework.context.annotation.Configuration",
              "org.springframework.beans.factory.ObjectProvider",
              "org.springframework.aop.support.AopUtils");
      case CDI ->
          List.of(
              "jakarta.enterprise.event.Startup",
              "jakarta.inject.Singleton",
              "jakarta.decorator.Decorator",
              "jakarta.annotation.Priority",
              "jakarta.interceptor.Interceptor");
      case JAKARTA_INJECT -> List.of("jakarta.inject.Provider");
    };
  }
}
