package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what is proposed for labels of results and of calls. */
@Tag("once")
class ResultsOfCallsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ok|write result = \"isOk\" or result = \"getStatus\", or remove result = \"ok\"",
        "status|write result = \"getStatus\" or result = \"isOk\", or remove result = \"status\"",
        "name|write result = \"getStatus\" or result = \"isOk\", or remove result = \"name\"",
      })
  void methodsOfTheResultAreProposed(String accessor, String fix) {
    assertThat(fixOf("@Counted(result = \"%s\") Receipt pay();".formatted(accessor)))
        .isEqualTo(fix);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Counted(result = \"value\") boolean pay();|return an object that has a method with the"
            + " value, such as a record, or remove result = \"value\"",
        "@Counted(result = \"size\") Object pay();|add such a method that returns an enum or a"
            + " boolean, or remove result = \"size\"",
        "@Timed void pay(@Label boolean outcome);|set another name at a parameter with @Label(name"
            + " = \"…\"), or name another method in \"result\", or write outcome = false",
        "@Counted(result = \"getStatus\") Receipt pay(@Label boolean status);|set another name at a"
            + " parameter with @Label(name = \"…\"), or name another method in \"result\"",
        "@Timed void pay(@Label boolean le);|choose another label name: @Label(name = \"…\")",
      })
  void otherFixes(String method, String fix) {
    assertThat(fixOf(method)).isEqualTo(fix);
  }

  private static String fixOf(String method) {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Till",
                """
                package shop;

                import io.forethought.*;

                @Instrumented(namespace = "shop")
                interface Till {
                  enum Status { PAID, DECLINED }
                  interface Receipt { Status getStatus(); boolean isOk(); String name(); }
                  %s
                }
                """
                    .formatted(method))
            .run();
    assertThat(run.foreignMessages()).isEmpty();
    assertThat(run.messages()).hasSize(1);
    return run.messages().get(0).lines().toList().get(1).strip().substring("Fix: ".length());
  }
}
