package io.forethought.processor.compiler;

/** What code about HTTP requests needs. */
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

  /** A class of it. */
  String type() {
    return type;
  }

  /** How a sentence names it. */
  String library() {
    return library;
  }

  /** How it gets there. */
  String fix() {
    return fix;
  }
}
