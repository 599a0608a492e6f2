package io.forethought.servlet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredPathTest {

  @Test
  void classesAndMethodsInheritTheirPath() throws Exception {
    assertThat(DeclaredPath.of(Later.class)).contains("/stock");
    assertThat(DeclaredPath.of(Later.class.getMethod("count"), Later.class)).contains("/count");
  }

  @Test
  void aMethodThatSaysWhatItAnswersInheritsNone() throws Exception {
    assertThat(DeclaredPath.of(Later.class.getMethod("all"), Later.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(classes = {Text.class, OrderNumber.class, Pair.class, Late.class, Apart.class})
  void genericMethodsInheritTheirPath(Class<?> resource) {
    assertThat(resource.getMethods())
        .filteredOn(method -> method.getName().equals("get"))
        .isNotEmpty()
        .allSatisfy(method -> assertThat(DeclaredPath.of(method, resource)).contains("/{id}"));
  }

  @Test
  void theMethodWithTheSameParametersCounts() throws Exception {
    assertThat(DeclaredPath.of(Chosen.class.getMethod("get", String.class), Chosen.class))
        .contains("/text");
    assertThat(DeclaredPath.of(Chosen.class.getMethod("get", Integer.class), Chosen.class))
        .contains("/{id}");
  }

  @Test
  void anotherMethodOfTheNameDoesNotCount() throws Exception {
    assertThat(DeclaredPath.of(Chosen.class.getMethod("get"), Chosen.class)).isEmpty();
  }

  @Test
  void whatIsNoResourceHasNone() throws Exception {
    assertThat(DeclaredPath.of(String.class)).isEmpty();
    assertThat(DeclaredPath.of(String.class.getMethod("length"), String.class)).isEmpty();
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

  /** With a bound that is not {@code Object}, a list and an array. */
  interface Store<K extends Comparable<K>, V> {

    @GET
    @Path("{id}")
    V get(K id, List<K> more, K[] rest);
  }

  static class Text implements Store<String, String> {

    @Override
    public String get(String id, List<String> more, String[] rest) {
      return id;
    }
  }

  static class OrderNumber implements Store<Integer, Long> {

    @Override
    public Long get(Integer id, List<Integer> more, Integer[] rest) {
      return 1L;
    }
  }

  /** Leaves a parameter open. */
  abstract static class Half<K extends Comparable<K>> implements Store<K, String> {}

  static class Pair extends Half<String> {

    @Override
    public String get(String id, List<String> more, String[] rest) {
      return id;
    }
  }

  /** Overrides what already overrides. */
  static class Late extends Text {

    @Override
    public String get(String id, List<String> more, String[] rest) {
      return id;
    }
  }

  static class Unrelated {

    public String get(String id, List<String> more, String[] rest) {
      return id;
    }
  }

  /** Inherits the method from one type and the path from another. */
  static class Apart extends Unrelated implements Store<String, String> {}

  interface Choice<K> {

    @GET
    @Path("{id}")
    String get(K id);

    @GET
    @Path("text")
    String get(String text);
  }

  static class Chosen implements Choice<Integer> {

    @Override
    public String get(Integer id) {
      return "number";
    }

    @Override
    public String get(String text) {
      return text;
    }

    public String get() {
      return "";
    }
  }
}
