package io.forethought.servlet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredPathTest {

  @Test
  void classesAndMethodsInheritTheirPath() throws Exception {
    assertThat(DeclaredPath.of(Later.class)).contains("/stock");
    assertThat(DeclaredPath.of(Later.class.getMethod("count"))).contains("/count");
  }

  @Test
  void aMethodThatSaysWhatItAnswersInheritsNone() throws Exception {
    assertThat(DeclaredPath.of(Later.class.getMethod("all"))).isEmpty();
  }

  @Test
  void whatIsNoResourceHasNone() throws Exception {
    assertThat(DeclaredPath.of(String.class)).isEmpty();
    assertThat(DeclaredPath.of(String.class.getMethod("length"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "/, ''", "orders, /orders", "//orders/{id}/, /orders/{id}"})
  void aPathHasOneSlashInFront(String path, String expected) {
    assertThat(DeclaredPath.between(path)).isEqualTo(expected);
  }

  @Path("/stock/")
  interface Stock {

    @GET
    @Path("count")
    String count();

    @Path("all")
    String all();
  }

  static class Now implements Stock {

    @Override
    public String count() {
      return "now";
    }

    @Override
    @GET
    public String all() {
      return "now";
    }
  }

  /** Two steps away from the interface. */
  static final class Later extends Now {

    @Override
    public String count() {
      return "later";
    }
  }
}
