package io.forethought.processor.renaming;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.FileSite;
import io.forethought.processor.operations.FileQuery;
import io.forethought.processor.operations.OperationsFiles;
import io.forethought.processor.operations.source.Written;
import io.forethought.processor.promql.Trees;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests with random files that a name is replaced wherever it is, and that all else stays. */
@Tag("once")
class RandomFileTest {

  private static final int FILES = 300;

  @Test
  void namesAreReplacedAndEveryOtherByteStays() throws Exception {
    int[] changes = new int[2];
    for (int seed = 0; seed < FILES; seed++) {
      List<Segment> file = new RandomFile(seed).next();
      String before = Segment.before(file);
      String path = before.startsWith("{") ? "f.json" : "f.yml";

      FileRenaming renaming = Renamed.file(path, before);

      String named = "seed " + seed + " of " + path;
      assertThat(renaming.renamed()).as(named).isEqualTo(Segment.after(file));
      assertThat(renaming.remarks())
          .as(named)
          .allSatisfy(each -> assertThat(each.kind()).isEqualTo(Remark.Kind.NOTE));
      assertThat(trees(path, renaming.renamed()))
          .as(named)
          .isEqualTo(
              trees(path, before).stream()
                  .map(each -> each.replace("shop_a", "shop_big"))
                  .toList());
      for (Change change : renaming.changes()) {
        Written written = change.written();
        assertThat(restOfLine(before, change.site()))
            .as(named)
            .isEqualTo(before.substring(written.start()).split("\r?\n", 2)[0]);
        boolean plain = written.end() - written.start() == change.oldName().length();
        changes[plain ? 0 : 1]++;
      }
      assertThat(Renamed.file(path, renaming.renamed()).changes()).as(named).isEmpty();
    }
    assertThat(changes[0]).isGreaterThan(FILES);
    assertThat(changes[1]).isGreaterThan(FILES / 4);
  }

  private static String restOfLine(String file, FileSite site) {
    String[] lines = file.replace("\uFEFF", "").split("\r?\n", -1);
    return lines[site.line() - 1].substring(site.column() - 1);
  }

  private static List<String> trees(String path, String content) throws Exception {
    return OperationsFiles.read(path, content)
        .orElseThrow()
        .queries()
        .map(FileQuery::query)
        .map(query -> Trees.withoutPlaces(Trees.tree(query.text().value())))
        .toList();
  }
}
