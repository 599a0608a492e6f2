package io.forethought.processor.operations;

import io.forethought.processor.operations.dashboard.Dashboard;
import io.forethought.processor.operations.rulefile.RuleGroup;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file with queries.
 *
 * @param path the file as messages show it
 * @param groups the groups of rules in it
 * @param dashboards the dashboards in it
 */
public record OperationsFile(String path, List<RuleGroup> groups, List<Dashboard> dashboards) {

  /** Copies the lists. */
  public OperationsFile {
    groups = List.copyOf(groups);
    dashboards = List.copyOf(dashboards);
  }

  /** All queries in it, in the order of the file, without those that are empty. */
  public Stream<FileQuery> queries() {
    return Stream.concat(
        groups.stream().flatMap(FileQuery::of), dashboards.stream().flatMap(FileQuery::of));
  }
}
