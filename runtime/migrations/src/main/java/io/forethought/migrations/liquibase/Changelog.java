package io.forethought.migrations.liquibase;

import io.forethought.migrations.MigrationCounts;
import java.util.List;
import java.util.Map;
import liquibase.ChecksumVersion;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.RuntimeEnvironment;
import liquibase.change.CheckSum;
import liquibase.changelog.ChangeLogIterator;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.RanChangeSet;
import liquibase.changelog.StandardChangeLogHistoryService;
import liquibase.changelog.filter.ContextChangeSetFilter;
import liquibase.changelog.filter.DbmsChangeSetFilter;
import liquibase.changelog.filter.IgnoreChangeSetFilter;
import liquibase.changelog.filter.LabelChangeSetFilter;
import liquibase.changelog.visitor.ListVisitor;
import liquibase.database.Database;
import liquibase.exception.LiquibaseException;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ResourceAccessor;
import org.jspecify.annotations.Nullable;

/**
 * A changelog, and the change sets to count.
 *
 * @param path the path of the changelog
 * @param contexts the contexts that run
 * @param labels the labels that run
 * @param parameters the values of its parameters
 */
record Changelog(
    String path, Contexts contexts, LabelExpression labels, Map<String, Object> parameters) {

  /** The path of change sets that only hold a tag of an empty table. */
  private static final String MARKS = "liquibase-internal";

  /** Compares the changelog with a database, which is not changed. */
  MigrationCounts count(Database database, ResourceAccessor resources) throws LiquibaseException {
    List<RanChangeSet> ran = ran(database);
    List<ChangeSet> unapplied =
        wanted(database, resources).stream().filter(set -> isUnapplied(set, ran)).toList();
    List<RanChangeSet> done =
        ran.stream().filter(row -> unapplied.stream().noneMatch(row::isSameAs)).toList();
    int failed =
        (int) done.stream().filter(row -> row.getExecType() == ChangeSet.ExecType.FAILED).count();
    return new MigrationCounts(done.size() - failed, unapplied.size(), failed);
  }

  // A separate service, because Liquibase never releases the services it creates, nor their
  // databases.
  private static List<RanChangeSet> ran(Database database) throws LiquibaseException {
    StandardChangeLogHistoryService history = new StandardChangeLogHistoryService();
    history.setDatabase(database);
    return history.getRanChangeSets().stream()
        .filter(row -> !MARKS.equals(row.getChangeLog()))
        .toList();
  }

  private List<ChangeSet> wanted(Database database, ResourceAccessor resources)
      throws LiquibaseException {
    ListVisitor visitor = new ListVisitor();
    new ChangeLogIterator(
            parsed(database, resources),
            new ContextChangeSetFilter(contexts),
            new LabelChangeSetFilter(labels),
            new DbmsChangeSetFilter(database),
            new IgnoreChangeSetFilter())
        .run(visitor, new RuntimeEnvironment(database, contexts, labels));
    return visitor.getSeenChangeSets();
  }

  private DatabaseChangeLog parsed(Database database, ResourceAccessor resources)
      throws LiquibaseException {
    ChangeLogParameters values = new ChangeLogParameters(database);
    values.setContexts(contexts);
    values.setLabels(labels);
    parameters.forEach(values::set);
    return ChangeLogParserFactory.getInstance()
        .getParser(path, resources)
        .parse(path, values, resources);
  }

  private static boolean isUnapplied(ChangeSet set, List<RanChangeSet> ran) {
    return ran.stream()
        .filter(earlier -> earlier.isSameAs(set))
        .reduce((earlier, later) -> later)
        .map(last -> set.shouldRunOnChange() && hasChanged(set, last.getLastCheckSum()))
        .orElse(true);
  }

  private static boolean hasChanged(ChangeSet set, @Nullable CheckSum last) {
    return last != null
        && !set.generateCheckSum(ChecksumVersion.enumFromChecksumVersion(last.getVersion()))
            .equals(last);
  }
}
