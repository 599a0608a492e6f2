import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Builds the documentation as a web site: {@code java Site OUTPUT REPOSITORY}. */
final class Site {

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final Path NAVIGATION = Path.of("docs/README.md");

  private final Path out;
  private final String repository;
  private final Map<Path, Page> pages = new TreeMap<>();
  private final List<String> broken = new ArrayList<>();

  private Site(Path out, String repository) {
    this.out = out;
    this.repository = repository;
  }

  public static void main(String[] arguments) throws IOException {
    Site site = new Site(Path.of(arguments[0]), arguments[1]);
    for (Path file : sources()) {
      site.pages.put(file, Page.read(file));
    }
    Navigation navigation = Navigation.of(site.pages.get(NAVIGATION));
    for (Page page : site.pages.values()) {
      site.write(page, navigation);
    }
    site.writeAssets();
    site.broken.forEach(System.err::println);
    System.out.println(site.pages.size() + " pages in " + site.out);
    System.exit(site.broken.isEmpty() ? 0 : 1);
  }

  /** The pages at the root and in {@code docs}. */
  private static TreeSet<Path> sources() throws IOException {
    try (Stream<Path> root = Files.list(Path.of(""));
        Stream<Path> docs = Files.walk(Path.of("docs"))) {
      return Stream.concat(root, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.startsWith("docs/tests") && !file.startsWith("docs/site"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private void write(Page page, Navigation navigation) throws IOException {
    List<Link> links = new ArrayList<>();
    List<Image> images = new ArrayList<>();
    page.document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            links.add(link);
            visitChildren(link);
          }

          @Override
          public void visit(Image image) {
            images.add(image);
          }
        });
    for (Link link : links) {
      link.setDestination(target(page, link.getDestination()));
    }
    for (Image image : images) {
      copy(page.file.resolveSibling(image.getDestination()).normalize());
    }
    Path file = out.resolve(page.address());
    Files.createDirectories(file.getParent());
    Files.writeString(file, html(page, navigation));
  }

  /** Where a link leads on the site: to a page, to a copied file of docs, or to the repository. */
  private String target(Page page, String link) throws IOException {
    if (link.contains(":")) {
      return link;
    }
    int hash = link.indexOf('#');
    String anchor = hash < 0 ? "" : link.substring(hash);
    String path = hash < 0 ? link : link.substring(0, hash);
    Path file = path.isEmpty() ? page.file : page.file.resolveSibling(path).normalize();
    Page other = pages.get(Files.isDirectory(file) ? file.resolve("README.md") : file);
    if (other != null) {
      if (!anchor.isEmpty() && !other.headings.containsValue(anchor.substring(1))) {
        broken.add(page.file + ": no heading: " + link);
      }
      return page.up() + other.address() + anchor;
    }
    if (!Files.exists(file)) {
      broken.add(page.file + ": no file: " + link);
    }
    if (file.startsWith("docs") && Files.isRegularFile(file) && file.toString().contains(".")) {
      copy(file);
      return link;
    }
    return repository + "/" + (Files.isDirectory(file) ? "tree" : "blob") + "/main/" + file;
  }

  private void copy(Path file) throws IOException {
    Path target = out.resolve(file);
    if (!Files.exists(target)) {
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  private static String html(Page page, Navigation navigation) {
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(
                context ->
                    (node, tag, attributes) -> {
                      if (node instanceof Heading) {
                        attributes.put("id", page.headings.get(node));
                      }
                    })
            .build();
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%1$s</title>
    <link rel="stylesheet" href="%2$ssite.css">
    <script>const ROOT = "%2$s";</script>
    <script src="%2$spages.js" defer></script>
    <script src="%2$ssearch.js" defer></script>
    </head>
    <body>
    <nav id="menu">%3$s</nav>
    <main>
    %4$s</main>
    </body>
    </html>
    """
        .formatted(
            escape(page.title()),
            page.up(),
            navigation.html(page),
            renderer
                .render(page.document)
                .replace("<table>", "<div class=\"table\"><table>")
                .replace("</table>", "</table></div>"));
  }

  private void writeAssets() throws IOException {
    for (String asset : List.of("site.css", "search.js")) {
      Files.copy(Path.of("docs/site", asset), out.resolve(asset));
    }
    Files.writeString(
        out.resolve("pages.js"),
        pages.values().stream()
            .map(
                page ->
                    Stream.of(page.address(), page.title(), page.words())
                        .map(text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                        .collect(Collectors.joining(", ", "[", "]")))
            .collect(Collectors.joining(",\n", "const PAGES = [\n", "\n];\n")));
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  /** The text of a node, without its markup. */
  static String text(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(Code part) {
            text.append(part.getLiteral());
          }
        });
    return text.toString();
  }
}
