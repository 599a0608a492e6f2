import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;

/** The links in the tables of a page, below its headings. */
record Navigation(Map<String, Map<String, String>> sections) {

  /** Each link as the path of a page and its text. */
  static Navigation of(Page page) {
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    page.document.accept(
        new AbstractVisitor() {
          private String section = "";

          @Override
          public void visit(Heading heading) {
            section = Site.text(heading);
          }

          @Override
          public void visit(Link link) {
            if (link.getParent() instanceof TableCell && link.getDestination().endsWith(".md")) {
              Path file = page.file.resolveSibling(link.getDestination()).normalize();
              sections
                  .computeIfAbsent(section, name -> new LinkedHashMap<>())
                  .putIfAbsent(file.toString(), Site.text(link));
            }
          }
        });
    return new Navigation(sections);
  }

  String html(Page page) {
    StringBuilder html = new StringBuilder();
    html.append("<a href=\"%sindex.html\"><strong>Forethought</strong></a>\n".formatted(page.up()));
    html.append("<input id=\"search\" type=\"search\" placeholder=\"Search titles and headings\"");
    html.append(" aria-label=\"Search\">\n<ul id=\"found\"></ul>\n");
    sections.forEach(
        (title, links) -> {
          boolean isOpen = links.containsKey(page.file.toString());
          html.append(
              "<details%s><summary>%s</summary>\n<ul>\n"
                  .formatted(isOpen ? " open" : "", Site.escape(title)));
          links.forEach((file, text) -> html.append(item(page, file, text)));
          html.append("</ul></details>\n");
        });
    return html.toString();
  }

  private static String item(Page page, String file, String text) {
    String address = file.replaceFirst("README\\.md$", "index.md").replaceFirst("md$", "html");
    String current = file.equals(page.file.toString()) ? " aria-current=\"page\"" : "";
    return "<li><a href=\"%s%s\"%s>%s</a></li>\n"
        .formatted(page.up(), address, current, Site.escape(text));
  }
}
