package io.forethought.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param file the page, from the root of the repository
 * @param lines its lines
 */
record Page(Path file, List<String> lines) {

  static final Path ROOT = Path.of("../..");

  private static final String FENCE = "```";
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern INLINE_CODE = Pattern.compile("`[^`]*`");
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");

  /** Every page at the root and in {@code docs}. */
  static List<Page> all() throws IOException {
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> root = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      for (Path file : Stream.concat(root, docs).sorted().toList()) {
        if (file.toString().endsWith(".md") && !file.startsWith(ROOT.resolve("docs/tests"))) {
          pages.add(read(ROOT.relativize(file)));
        }
      }
    }
    return pages;
  }

  /** The pages whose snippets are tested here; {@code RulePagesTest} holds those of the rules. */
  static List<Page> withSnippets() throws IOException {
    return all().stream()
        .filter(page -> !page.file().startsWith("docs/rules"))
        .filter(page -> !page.file().endsWith("CHANGELOG.md"))
        .toList();
  }

  static Page read(Path file) throws IOException {
    return new Page(file, Files.readAllLines(ROOT.resolve(file)));
  }

  String text() {
    return String.join("\n", lines);
  }

  /** The fenced blocks, indented ones too. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String opening = lines.get(at);
      if (opening.strip().startsWith(FENCE)) {
        int indent = opening.indexOf(FENCE);
        int first = at + 1;
        for (at = first; !lines.get(at).strip().equals(FENCE); ) {
          at++;
        }
        StringBuilder text = new StringBuilder();
        for (String line : lines.subList(first, at)) {
          text.append(line.isBlank() ? "" : line.substring(indent)).append('\n');
        }
        String language = opening.strip().substring(FENCE.length());
        blocks.add(new Block(file.toString(), first + 1, language, text.toString()));
      }
    }
    return blocks;
  }

  /** This page with another text in one of its blocks. The blocks above it stay where they are. */
  Page with(Block block, String text) {
    List<String> changed = new ArrayList<>(lines.subList(0, block.line() - 1));
    changed.addAll(text.lines().toList());
    changed.addAll(
        lines.subList(block.line() - 1 + (int) block.text().lines().count(), lines.size()));
    return new Page(file, changed);
  }

  void write() throws IOException {
    Files.writeString(ROOT.resolve(file), text() + "\n");
  }

  /** The targets of all links that lead into the repository. */
  List<String> links() {
    List<String> links = new ArrayList<>();
    for (String line : prose()) {
      LINK.matcher(INLINE_CODE.matcher(line).replaceAll(""))
          .results()
          .map(link -> link.group(1))
          .filter(link -> !link.contains(":"))
          .forEach(links::add);
    }
    return links;
  }

  /** The anchors of all headings, as GitHub makes them. */
  Set<String> anchors() {
    Map<String, Integer> seen = new HashMap<>();
    Set<String> anchors = new HashSet<>();
    for (String line : prose()) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        String anchor = anchor(heading.group(1));
        int before = seen.merge(anchor, 1, Integer::sum) - 1;
        anchors.add(before == 0 ? anchor : anchor + "-" + before);
      }
    }
    return anchors;
  }

  private static String anchor(String heading) {
    return heading
        .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
        .replace(' ', '-');
  }

  /** The lines outside of fences. */
  private List<String> prose() {
    List<String> prose = new ArrayList<>();
    boolean fenced = false;
    for (String line : lines) {
      if (line.strip().startsWith(FENCE)) {
        fenced = !fenced;
      } else if (!fenced) {
        prose.add(line);
      }
    }
    return prose;
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
