package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Measures interfaces and classes that their users cannot annotate. What would measure nothing is
 * reported, each mistake once.
 */
@Tag("once")
class OthersInterfacesTest {

  private static final String CALLABLE =
      "package shop; import io.forethought.*; import java.util.concurrent.Callable;"
          + " @Instrumented(namespace = \"shop\", of = Callable.class) ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "interface Job<T>|interface Job<T> extends Callable<T>",
        "interface Job<T extends Number>|interface Job<T extends java.lang.Number> extends"
            + " Callable<T>",
      })
  void theProposedDeclarationCompiles(String written, String proposed) {
    String body = " { @Counted T call() throws Exception; }";
    CompilerRun run = CompilerCall.javac().source("shop.Job", CALLABLE + written + body).run();

    assertThat(run.messages()).hasSize(1);
    assertThat(run.messages().get(0)).contains("\n    Fix: " + proposed + "\n");
    assertThat(CompilerCall.javac().source("shop.Job", CALLABLE + proposed + body).run().messages())
        .isEmpty();
  }

  private static final String HEAD =
      """
      package shop;

      import io.forethought.*;
      import java.util.concurrent.Callable;

      """;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            "a class",
            "error FT801 Job.java:6:26",
            """
            @Instrumented(of = Thread.class, namespace = "shop")
            interface Job extends Runnable { @Counted @Override void run(); }
            """),
        Arguments.of(
            "a final class",
            "error FT801 Job.java:6:26",
            """
            @Instrumented(of = String.class, namespace = "shop")
            interface Job extends CharSequence { @Counted @Override int length(); }
            """),
        Arguments.of(
            "a type that has no methods",
            "error FT801 Job.java:6:25",
            """
            @Instrumented(of = int[].class, namespace = "shop")
            interface Job extends Runnable { @Counted @Override void run(); }
            """),
        Arguments.of(
            "a class that names an interface",
            "error FT801 Job.java:6:28",
            """
            @Instrumented(of = Runnable.class, namespace = "shop")
            class Job implements Runnable { @Counted @Override public void run() {} }
            """),
        Arguments.of(
            "the annotated type",
            "error FT801 Job.java:6:23",
            """
            @Instrumented(of = Job.class, namespace = "shop")
            interface Job extends Runnable { @Counted @Override void run(); }
            """),
        Arguments.of(
            "an interface that is not extended",
            "error FT801 Job.java:6:28",
            """
            @Instrumented(of = Runnable.class, namespace = "shop")
            interface Job { @Counted void run(); }
            """),
        Arguments.of(
            "an interface without its type arguments",
            "error FT801 Job.java:7:28",
            """
            @SuppressWarnings("rawtypes")
            @Instrumented(of = Callable.class, namespace = "shop")
            interface Job extends Callable { @Counted @Override Object call(); }
            """),
        Arguments.of(
            "a sealed interface",
            "error FT801 Job.java:7:24",
            """
            sealed interface Task permits Job { void run(); }
            @Instrumented(of = Task.class, namespace = "shop")
            non-sealed interface Job extends Task { @Counted @Override void run(); }
            """),
        Arguments.of(
            "a private interface",
            "error FT801 Job.java:7:1",
            """
            class Tasks { private interface Task { void run(); }
            @Instrumented(of = Task.class, namespace = "shop")
            interface Job extends Task { @Counted @Override void run(); } }
            """),
        Arguments.of(
            "a method that the interface does not have",
            "error FT802 Job.java:7:59",
            """
            @Instrumented(of = Callable.class, namespace = "shop")
            interface Job<V> extends Callable<V> { @Counted V call(); @Timed @Counted void stop(); }
            """),
        Arguments.of(
            "a method with other parameters",
            "error FT802 Job.java:7:59",
            """
            @Instrumented(of = Callable.class, namespace = "shop")
            interface Job<V> extends Callable<V> { @Counted V call(); @Timed V call(int retries); }
            """),
        Arguments.of(
            "no measured method",
            "error FT803 Job.java:6:1",
            """
            @Instrumented(of = Callable.class, namespace = "shop")
            interface Job<V> extends Callable<V> { @Override V call(); }
            """),
        Arguments.of(
            "a call of an implementation on itself",
            "error FT811 Job.java:9:50",
            """
            @Instrumented(of = Callable.class, namespace = "shop")
            interface Job extends Callable<String> { @Counted @Override String call(); }

            class Print implements Callable<String> { String twice() { return call() + call(); }
              @Override public String call() { return "printed"; } }
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void isReported(String what, String finding, String types) {
    CompilerRun run = CompilerCall.javac().source("shop.Job", HEAD + types).run();

    assertThat(run.foreignMessages()).as(what).isEmpty();
    assertThat(run.findings()).as(what).containsExactly(finding);
  }

  @Test
  void codeOfTheAnnotatedInterfaceIsNeverCalled() {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Job",
                HEAD
                    + """
                    @Instrumented(of = Runnable.class, namespace = "shop")
                    interface Job extends Runnable {
                      @Counted @Override void run();
                      default void twice() { run(); run(); }
                    }
                    """)
            .run();

    assertThat(run.messages()).isEmpty();
  }

  @Test
  void aClassOfALibraryIsMeasuredInASubclass() {
    CompilerRun run =
        CompilerCall.javac()
            .option("-Xlint:all", "-Werror")
            .source(
                "shop.Job",
                HEAD
                    + """
                    @Instrumented(namespace = "shop")
                    class Job extends Thread {
                      Job(Runnable task) { super(task); }
                      @Counted @Override public void run() { super.run(); }
                      static Thread measured(Runnable task) { return JobMetered.of(task); }
                    }
                    """)
            .run();

    assertThat(run.messages()).isEmpty();
    assertThat(run.generated().get("shop.JobMetered")).contains("class JobMetered extends Job {");
  }
}
