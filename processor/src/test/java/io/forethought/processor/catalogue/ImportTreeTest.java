package io.forethought.processor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportTreeTest {

  @Test
  void signpostsLeadToTheLeaf() {
    assertThat(ImportTree.signposts("shop/shop.OrderMetrics"))
        .containsExactly(
            "forethought/import/2",
            "forethought/import/29",
            "forethought/import/29r",
            "forethought/import/29r9",
            "forethought/import/29r9t");
    assertThat(ImportTree.leaf("shop/shop.OrderMetrics"))
        .isEqualTo("forethought/import/29r9t5.json");
  }

  @Test
  void findsNothingWhereNothingIs() {
    assertThat(ImportTree.find(name -> false)).isEmpty();
  }

  @Test
  void findsWhatIsWritten() {
    Set<String> files = files("shop/shop.OrderMetrics", "/stock.StockMetrics");

    assertThat(ImportTree.find(files::contains))
        .containsExactlyInAnyOrder(
            ImportTree.leaf("shop/shop.OrderMetrics"), ImportTree.leaf("/stock.StockMetrics"));
  }

  @Test
  void findsSeveralHundredLibraries() {
    String[] libraries =
        IntStream.range(0, 500)
            .mapToObj(number -> "lib" + number + "/lib" + number + ".Metrics")
            .toArray(String[]::new);
    Set<String> files = files(libraries);
    Set<String> asked = new HashSet<>();

    List<String> found =
        ImportTree.find(
            name -> {
              assertThat(asked.add(name)).as(name).isTrue();
              return files.contains(name);
            });

    assertThat(found)
        .hasSize(500)
        .containsExactlyInAnyOrderElementsOf(Stream.of(libraries).map(ImportTree::leaf).toList());
  }

  @Test
  void asksLittleWhereALibraryIsAlone() {
    Set<String> files = files("shop/shop.OrderMetrics");
    Set<String> asked = new HashSet<>();

    ImportTree.find(name -> asked.add(name) && files.contains(name));

    assertThat(asked).hasSize(1 + 6 * 32);
  }

  @Test
  void aSignpostWithoutLeafLeadsNowhere() {
    Set<String> files = files("shop/shop.OrderMetrics");
    files.remove(ImportTree.leaf("shop/shop.OrderMetrics"));

    assertThat(ImportTree.find(files::contains)).isEmpty();
  }

  @Test
  void endsWhereEverythingSeemsToBe() {
    assertThat(ImportTree.find(name -> true)).isEmpty();
    assertThat(ImportTree.find(name -> !name.endsWith("/nowhere"))).hasSizeLessThan(200_000);
  }

  private static Set<String> files(String... libraries) {
    Set<String> files = new HashSet<>();
    for (String library : libraries) {
      files.addAll(ImportTree.signposts(library));
      files.add(ImportTree.leaf(library));
    }
    return files;
  }
}
