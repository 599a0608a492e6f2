package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests annotations in local and anonymous classes. */
@Tag("once")
class LocalAnnotationsTest {

  /** javac calls the processor only if it finds one of its annotations. */
  private static final String DESK =
      "package shop; @io.forethought.Instrumented(namespace = \"shop\") interface Desk {"
          + " @io.forethought.Counted void pay(); }";

  private static CompilerRun compile(String imports, String code) {
    CompilerRun run =
        CompilerCall.javac()
            .source("shop.Desk", DESK)
            .source("shop.Till", "package shop; " + imports + "\nclass Till {\n" + code + "\n}")
            .run();
    assertThat(run.foreignMessages()).isEmpty();
    return run;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void pay() { class Local { @Timed void run() {} } }",
        "void pay() { new Runnable() { @Timed public void run() {} }.run(); }",
        "Runnable later = new Runnable() { @Timed public void run() {} };",
        "static class Desk { void pay() { class Local { @Timed void run() {} } } }",
        "Runnable later() { return () -> { class Local { @Timed void run() {} } }; }",
      })
  void anAnnotationThereIsReported(String code) {
    CompilerRun run = compile("import io.forethought.Timed;", code);
    assertThat(run.codesAndLines()).containsExactly("FT802:3");
    assertThat(run.messages().get(0))
        .startsWith(
            """
            [FT802] @Timed on "run" has no effect: javac shows no local and anonymous classes to annotation processors.
                Fix: move it to a type that is declared in a file or in another type, or remove @Timed
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ class Local { @Timed void run() {} } }",
        "static { class Local { @Counted void run() {} } }",
      })
  void anInitializerIsThatOfItsClass(String code) {
    assertThat(compile("import io.forethought.*;", code).codesAndLines())
        .containsExactly("FT802:2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void pay() { @Metrics(namespace = \"shop\") interface Local {} }",
        "void pay() { @Instrumented class Local {} }",
      })
  void aLocalDeclarationIsReported(String code) {
    assertThat(compile("import io.forethought.*;", code).codesAndLines())
        .containsExactly("FT802:3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void pay() { class Local { @Deprecated void run() {} } }",
        "void pay() { Runnable later = () -> {}; }",
        "@Suppress(value = \"FT802\", reason = \"It is a draft of another class.\") void pay() { class Local { @Timed void"
            + " run() {} } }",
      })
  void othersAreNot(String code) {
    assertThat(compile("import io.forethought.*;", code).messages()).isEmpty();
  }

  @Test
  void anAnnotationOfThePackageIsAnother() {
    CompilerRun run =
        CompilerCall.javac()
            .source("shop.Desk", DESK)
            .source("shop.Timed", "package shop; @interface Timed {}")
            .source(
                "shop.Till",
                "package shop; import io.forethought.*; class Till { void pay() { class Local {"
                    + " @Timed void run() {} } } }")
            .run();
    assertThat(run.messages()).isEmpty();
  }
}
