package io.forethought.processor.model.wiring;

/** What creates the objects of a class. */
public enum Container {
  /** JAX-RS finds resources by their class. */
  REST("Jakarta REST"),
  SERVLETS("The servlet container"),
  WEB_SOCKETS("The WebSocket container"),
  PERSISTENCE("Jakarta Persistence"),
  ENTERPRISE_BEANS("The EJB container"),
  /** Spring finds request handlers and configurations by the class of a bean. */
  SPRING_BY_CLASS("Spring"),
  SPRING("Spring"),
  CDI("CDI"),
  /** A tool with the annotations of {@code jakarta.inject}, which can be told to create another. */
  INJECTION("Dependency injection");

  private final String subject;

  Container(String subject) {
    this.subject = subject;
  }

  /** Its name at the beginning of a sentence. */
  public String subject() {
    return subject;
  }

  /** Whether it creates the annotated class itself, whatever the program says elsewhere. */
  public boolean isCertain() {
    return this != INJECTION && this != REST;
  }
}
