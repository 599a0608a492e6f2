package io.forethought.processor.command;

/** A workflow command of GitHub Actions, which becomes an annotation. */
final class WorkflowCommand {

  private WorkflowCommand() {}

  /**
   * Whether messages are to be workflow commands.
   *
   * @param format the value of {@code --format}
   * @throws Refusal if it is not a format
   */
  static boolean isFormat(String format) throws Refusal {
    if (!format.equals("github") && !format.equals("text")) {
      throw new Refusal(
          "--format=" + format + " is invalid: write --format=text or --format=github");
    }
    return format.equals("github");
  }

  /**
   * The line of a command.
   *
   * @param level {@code error}, {@code warning} or {@code notice}
   * @param place properties that name a place, each with a comma at its end; empty for none
   * @param title the title
   * @param text the message
   */
  static String of(String level, String place, String title, String text) {
    return "::" + level + " " + place + "title=" + property(title) + "::" + data(text) + "\n";
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** The value of a property. */
  static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
