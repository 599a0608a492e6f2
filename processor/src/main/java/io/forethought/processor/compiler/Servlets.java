package io.forethought.processor.compiler;

/** What generated code about HTTP requests depends on. */
enum Servlets {
  LIBRARY(
      "io.forethought.servlet.HttpInstrumentation",
      "forethought-servlet",
      "add the dependency io.forethought:forethought-servlet; in a module, also add: requires"
          + " io.forethought.servlet;"),
  API(
      "jakarta.servlet.ServletContainerInitializer",
      "the Servlet API",
      "add the dependency jakarta.servlet:jakarta.servlet-api, usually with the scope provided; in"
          + " a module, also add: requires jakarta.servlet;");

  private final String type;
  private final String library;
  private final String fix;

  Servlets(String type, String library, String fix) {
    this.type = type;
    this.library = library;
    this.fix = fix;
  }

  /** A class of the dependency. */
  String type() {
    return type;
  }

  /** Its name in a sentence. */
  String library() {
    return library;
  }

  /** How to add it. */
  String fix() {
    return fix;
  }
}
