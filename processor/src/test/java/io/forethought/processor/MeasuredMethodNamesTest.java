package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tests that methods keep their names when their calls are measured: every annotation compiles on a
 * method with an ordinary name, or after the fix that a finding proposes was pasted there.
 */
@Tag("once")
class MeasuredMethodNamesTest {

  private static final List<String> ANNOTATIONS =
      List.of("Timed", "Counted", "CountExceptions", "InProgress");

  private static final List<String> ENDS =
      List.of("_seconds", "_calls_total", "_exceptions_total", "_in_progress");

  private static final List<String> ACCEPTED =
      List.of(
          ("add addUser removeAll get getInfo getUser getUsers getTotal getCount getMetrics getRate"
                  + " getDuration set setState inc increment observe recordLoan track measure find"
                  + " findTotal findByStatus count sum total created exportBytes exportMetrics"
                  + " waitSeconds updateStateSet bucket info uptime lastLogin updatedAt"
                  + " timeSinceStart requestsPerSecond computeRatio hasFailed handleError"
                  + " countExceptions notify loadURL take_order toJson x1 bytes")
              .split(" "));

  /** Names with words that the tools of Prometheus reject, and the words that replace them. */
  private static final List<Map.Entry<String, String>> SPELLED =
      List.of(
          Map.entry("getSummary", "get_overview"),
          Map.entry("incrementCounter", "increment_count"),
          Map.entry("resetGauge", "reset_level"),
          Map.entry("buildHistogram", "build_distribution"),
          Map.entry("summary", "overview"),
          Map.entry("exportKb", "export_kilobyte"),
          Map.entry("convertKilobytes", "convert_kilobyte"),
          Map.entry("sleepMs", "sleep_millisecond"),
          Map.entry("getMillis", "getmillis"),
          Map.entry("plusDays", "plus_day"),
          Map.entry("findLast7Days", "find_last7_day"),
          Map.entry("planB", "planb"),
          Map.entry("contactUs", "contactus"),
          Map.entry("bToA", "bto_a"),
          Map.entry("percent", "share"),
          Map.entry("getPercentage", "get_proportion"),
          Map.entry("_take", "take"),
          Map.entry("näme", "name"));

  @Test
  void ordinaryNamesAreAccepted() {
    assertThat(run(ACCEPTED, Map.of()).messages()).isEmpty();
  }

  @Test
  void fixesOfOtherNamesCanBePasted() {
    List<String> methods = SPELLED.stream().map(Map.Entry::getKey).toList();
    Map<Integer, String> fixes = fixes(run(methods, Map.of()));

    assertThat(fixes).isEqualTo(expected());
    assertThat(run(methods, fixes).messages()).isEmpty();
  }

  private static Map<Integer, String> expected() {
    Map<Integer, String> expected = new HashMap<>();
    for (Map.Entry<String, String> method : SPELLED) {
      for (String end : ENDS) {
        expected.put(
            expected.size() + 1, "name = \"lib_accounts_" + method.getValue() + end + "\"");
      }
    }
    return expected;
  }

  /** The fixes by line. */
  private static Map<Integer, String> fixes(CompilerRun run) {
    Map<Integer, String> fixes = new HashMap<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : run.diagnostics()) {
      String message = diagnostic.getMessage(Locale.ROOT);
      Matcher fix = Pattern.compile("Fix: (.*)").matcher(message);
      assertThat(fix.find()).as(message).isTrue();
      fixes.merge((int) diagnostic.getLineNumber(), fix.group(1), (one, two) -> one + two);
    }
    return fixes;
  }

  /**
   * Compiles an interface whose methods have all annotations, each on a line of its own.
   *
   * @param attributes the attributes of annotations by line
   */
  private static CompilerRun run(List<String> methods, Map<Integer, String> attributes) {
    StringBuilder source =
        new StringBuilder(
            "package lib; import io.forethought.*;"
                + " class Use { Object accounts = AccountsMetered.of((Accounts) null); }"
                + " @Instrumented(namespace = \"lib\") interface Accounts {");
    int line = 1;
    for (String method : methods) {
      for (String annotation : ANNOTATIONS) {
        String written = attributes.getOrDefault(line, "");
        source.append(" @" + annotation + "(" + written + ")\n");
        line++;
      }
      source.append("void " + method + "(String id);");
    }
    return CompilerCall.javac().source("lib.Accounts", source.append(" }").toString()).run();
  }
}
