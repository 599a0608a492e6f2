package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which exceptions can be counted for a method, by the exceptions that it declares. */
@Tag("once")
class DeclaredExceptionsTest {

  private static CompilerRun compile(String method) {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Till",
                """
                package shop;

                import io.forethought.*;
                import java.io.*;
                import java.util.concurrent.*;

                @Instrumented(namespace = "shop")
                interface Till {
                  %s
                }
                """
                    .formatted(method))
            .run();
    assertThat(run.foreignMessages()).isEmpty();
    return run;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Counted @CountExceptions(IOException.class) void pay();",
        "@Counted @CountExceptions(IOException.class) void pay() throws InterruptedException;",
        "@Counted @CountExceptions(IOException.class) <E extends TimeoutException> void pay()"
            + " throws E;",
      })
  void aCheckedExceptionThatIsNotDeclaredIsReported(String method) {
    assertThat(compile(method).findings()).containsExactly("error FT805 Till.java:9:40");
  }

  @Test
  void theMessageProposesTheThrowsClause() {
    assertThat(
            compile("@Counted @CountExceptions(IOException.class) void pay();").messages().get(0))
        .startsWith(
            """
            [FT805] "IOException" is never counted separately, because the method does not declare that it throws it.
                Fix: add it to the throws clause, or remove it from the list
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Counted @CountExceptions(IOException.class) void pay() throws IOException;",
        "@Counted @CountExceptions(IOException.class) void pay() throws FileNotFoundException;",
        "@Counted @CountExceptions(IOException.class) void pay() throws Exception;",
        "@Counted @CountExceptions(IOException.class) <E extends Exception> void pay() throws E;",
        "@Counted @CountExceptions({IllegalStateException.class, Error.class}) void pay();",
        "@Counted @CountExceptions(Exception.class) void pay();",
        "@Counted @CountExceptions(IOException.class) CompletionStage<String> pay();",
        "@Counted @CountExceptions(IOException.class) CompletableFuture<String> pay();",
      })
  void othersAreCounted(String method) {
    assertThat(compile(method).messages()).isEmpty();
  }
}
