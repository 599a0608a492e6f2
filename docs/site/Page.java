import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** A page: its source, and the anchors of its headings as GitHub makes them. */
final class Page {

  final Path file;
  final Node document;
  final Map<Node, String> headings = new LinkedHashMap<>();

  private Page(Path file, Node document) {
    this.file = file;
    this.document = document;
  }

  static Page read(Path file) throws IOException {
    Page page = new Page(file, Site.parse(Files.readString(file)));
    Map<String, Integer> seen = new HashMap<>();
    page.document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            String anchor =
                Site.text(heading)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                    .replace(' ', '-');
            int before = seen.merge(anchor, 1, Integer::sum) - 1;
            page.headings.put(heading, before == 0 ? anchor : anchor + "-" + before);
          }
        });
    return page;
  }

  /** Its address on the site, from the root. */
  String address() {
    return file.toString().replaceFirst("README\\.md$", "index.md").replaceFirst("md$", "html");
  }

  /** From its folder to the root of the site. */
  String up() {
    return "../".repeat(file.getNameCount() - 1);
  }

  String title() {
    return headings.keySet().stream().findFirst().map(Site::text).orElse(file.toString());
  }

  /** All headings, in lower case. */
  String words() {
    return headings.keySet().stream()
        .map(Site::text)
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }
}
