package io.forethought.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links lead to a file, and to a heading in it. */
class LinksTest {

  static List<Page> pages() throws IOException {
    return Page.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Page page) {
    assertThat(page.links().stream().map(link -> broken(page, link)).flatMap(Optional::stream))
        .isEmpty();
  }

  private static Optional<String> broken(Page page, String link) {
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    Path file = path.isEmpty() ? page.file() : page.file().resolveSibling(path).normalize();
    if (!Files.exists(Page.ROOT.resolve(file))) {
      return Optional.of("no file: " + link);
    }
    if (hash < 0 || anchors(file).contains(link.substring(hash + 1))) {
      return Optional.empty();
    }
    return Optional.of("no heading: " + link);
  }

  private static Set<String> anchors(Path file) {
    try {
      return Page.read(file).anchors();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
