package io.forethought.processor.renaming;

import io.forethought.processor.model.FileSite;
import io.forethought.processor.operations.OperationsFile;
import io.forethought.processor.operations.OperationsFiles;
import io.forethought.processor.operations.document.UnreadableException;
import io.forethought.processor.operations.source.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A file in which a metric is renamed.
 *
 * <pre>{@code
 * RenamedMetric metric = RenamedMetric.of("shop_a_total", "shop_b_total");
 * FileRenaming file = FileRenaming.of("ops/alerts.yml", content, metric).orElseThrow();
 * file.changes(); // ops/alerts.yml:5:15: shop_a_total → shop_b_total
 * file.renamed(); // the content with the new name
 * }</pre>
 *
 * @param content its content before
 * @param known whether it is a rule file or a dashboard; otherwise nothing changes
 * @param changes the names that are replaced, in the order of the file
 * @param remarks what stays as it is, in the order of the file
 * @param names the names of metrics in its queries, with the first place of each
 */
public record FileRenaming(
    String content,
    boolean known,
    List<Change> changes,
    List<Remark> remarks,
    SortedMap<String, FileSite> names) {

  /** Copies the lists. */
  public FileRenaming {
    changes = List.copyOf(changes);
    remarks = remarks.stream().sorted(Comparator.comparing(Remark::site)).toList();
  }

  /**
   * Renames a metric in a file.
   *
   * @param path the file as messages show it
   * @throws UnreadableException if it is not YAML, or a rule in it is incomplete
   */
  public static FileRenaming of(String path, String content, RenamedMetric metric)
      throws UnreadableException {
    Findings findings = new Findings(content);
    Optional<OperationsFile> file = OperationsFiles.read(path, content);
    file.ifPresent(read -> find(read, metric, findings));
    Mentions.find(Text.ofFile(path, content), metric, findings);
    return new FileRenaming(
        content, file.isPresent(), findings.changes(), findings.remarks(), findings.names());
  }

  private static void find(OperationsFile file, RenamedMetric metric, Findings findings) {
    RuleRenaming rules = new RuleRenaming(metric, findings);
    DashboardRenaming dashboards = new DashboardRenaming(metric, findings);
    file.groups().forEach(rules::read);
    file.dashboards().forEach(dashboards::read);
  }

  /** Whether a file mentions a metric, readable or not. */
  public static boolean isMentioned(String content, RenamedMetric metric) {
    return metric.isIn(content);
  }

  /** The content with the new name. */
  public String renamed() {
    StringBuilder renamed = new StringBuilder(content.length());
    int copied = 0;
    for (Change change : changes) {
      renamed.append(content, copied, change.written().start()).append(change.newName());
      copied = change.written().end();
    }
    return renamed.append(content, copied, content.length()).toString();
  }
}
