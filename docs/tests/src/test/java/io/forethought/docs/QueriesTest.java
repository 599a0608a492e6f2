package io.forethought.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.testtools.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * promtool accepts the queries of all pages, which stand between empty lines. {@code
 * DjangoQueriesTest} runs those of its page.
 */
class QueriesTest {

  @TempDir private Path folder;

  @Test
  void promtoolAcceptsEveryQuery() throws IOException, InterruptedException {
    Tool promtool = Tool.named("promtool");
    List<String> queries =
        Page.withSnippets().stream()
            .filter(page -> !page.file().endsWith("coming-from-django-prometheus.md"))
            .flatMap(page -> page.blocks().stream())
            .filter(block -> block.language().equals("promql"))
            .flatMap(block -> Stream.of(block.text().strip().split("\n\n")))
            .toList();
    assertThat(queries).hasSizeGreaterThan(20);

    Path rules = Files.writeString(folder.resolve("rules.yml"), asRules(queries));

    assertThat(promtool.run("", "check", "rules", rules.toString()).output())
        .contains("SUCCESS: " + queries.size() + " rules found");
  }

  private static String asRules(List<String> queries) {
    List<String> rules = new ArrayList<>();
    for (String query : queries) {
      rules.add("  - record: query:" + rules.size() + "\n    expr: |\n" + query.indent(6));
    }
    return rules.stream().collect(Collectors.joining("", "groups:\n- name: pages\n  rules:\n", ""));
  }
}
