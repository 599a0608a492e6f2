package io.forethought.processor.command;

/** Explains to the user why the command cannot run. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1;

  Refusal(String message) {
    super(message);
  }

  Refusal(String message, Throwable cause) {
    super(message, cause);
  }
}
