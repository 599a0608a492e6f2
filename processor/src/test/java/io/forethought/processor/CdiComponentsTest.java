package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests what javac reports about beans of CDI. */
class CdiComponentsTest {

  private static final String CDI = "-Aforethought.components=cdi";

  private static String service(String method) {
    return """
    package shop;

    import io.forethought.*;
    import java.util.*;
    import java.util.function.*;

    @Instrumented(namespace = "shop")
    public interface Service<T> {
      @Counted
      %s
    }
    """
        .formatted(method);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void serve(List<? extends T> all);",
        "void serve(Map<String, ? super T> all);",
        "void serve(List<List<? extends T>> all);",
        "void serve(List<? extends List<T>> all);",
        "void serve(List<? extends T>[] all);",
        "<A> void serve(A first, List<? extends A> all);",
        "<A> void serve(Function<? super A, ? extends T> all, Consumer<? super A> more);",
      })
  void parametersThatWeldCannotMatchAreWarnings(String method) {
    CompilerRun run =
        CompilerCall.javac().frameworks().option(CDI).source("shop.Service", service(method)).run();

    assertThat(run.succeeded()).isTrue();
    assertThat(run.codesAndLines()).containsExactly("FT921:10");
    assertThat(run.messages())
        .singleElement()
        .asString()
        .startsWith(
            "[FT921] Weld does not record calls of \"serve\": the parameter \"all\" has a wildcard"
                + " with a type variable.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<S extends T> void serve(List<S> all);",
        "<S extends List<? extends T>> void serve(S all);",
        "void serve(List<?> all, Consumer<? super String> more);",
        "List<? extends T> serve(List<T> all);",
        "default void serve() {} void other(List<? extends T> all);",
      })
  void otherParametersAreNot(String method) {
    CompilerRun run =
        CompilerCall.javac().frameworks().option(CDI).source("shop.Service", service(method)).run();

    assertThat(run.messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"spring", "jakarta-inject", "none"})
  void onlyDecoratorsOfCdiHaveThisLimit(String framework) {
    CompilerRun run =
        CompilerCall.javac()
            .frameworks()
            .option("-Aforethought.components=" + framework)
            .source("shop.Service", service("void serve(List<? extends T> all);"))
            .run();

    assertThat(run.messages()).isEmpty();
  }

  @Test
  void itCanBeSuppressed() {
    CompilerRun run =
        CompilerCall.javac()
            .frameworks()
            .option(CDI)
            .source(
                "shop.Service",
                service(
                    "@Suppress(value = \"FT921\", reason = \"The container is not Weld.\")"
                        + " void serve(List<? extends T> all);"))
            .run();

    assertThat(run.messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "jakarta.annotation, jakarta.annotation, jakarta.annotation:jakarta.annotation-api",
    "jakarta.interceptor, jakarta.interceptor, jakarta.interceptor:jakarta.interceptor-api",
    "jakarta.inject, jakarta.inject, jakarta.inject:jakarta.inject-api",
  })
  void theMissingLibraryIsNamed(String jar, String module, String artifact) {
    CompilerRun run =
        CompilerCall.javac()
            .frameworksExcept(jar)
            .option(CDI)
            .source("shop.Service", service("void serve();"))
            .run();

    assertThat(run.messages())
        .containsExactly(
            "[FT917] No bean can be generated for \"Service\": "
                + module
                + " is not on the class path.\n    Fix: add the dependency "
                + artifact
                + "; in a module, also add: requires "
                + module
                + ";\n    Why: The generated class uses its annotations.");
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void bothCompilersWarn(Tool tool) {
    CompilerRun run =
        CompilerCall.of(tool)
            .frameworks()
            .option(CDI)
            .source("shop.Service", service("void serve(List<? extends T> all);"))
            .run();

    assertThat(run.codesAndLines()).contains("FT921:10");
  }
}
