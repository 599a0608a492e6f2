package io.forethought.processor.operations.output.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.operations.FileQuery;
import io.forethought.processor.operations.OperationsFile;
import io.forethought.processor.operations.OperationsFiles;
import io.forethought.processor.operations.document.UnreadableException;
import io.forethought.processor.operations.output.GeneratedFile;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.promql.Query;
import io.forethought.processor.queries.Foreign;
import io.forethought.processor.queries.MetricIndex;
import io.forethought.processor.rules.queries.CheckedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads generated dashboards as the compiler reads those of users. */
@Tag("once")
class DashboardQueriesTest {

  @ParameterizedTest
  @EnumSource(HttpProfile.class)
  void bothFilesHaveTheSameQueries(HttpProfile profile) throws UnreadableException {
    List<List<FileQuery>> files = read(Programs.complete(profile));

    List<String> classic = files.get(0).stream().map(DashboardQueriesTest::line).toList();
    assertThat(classic).hasSizeGreaterThan(100).anyMatch(line -> line.startsWith("the variable"));
    assertThat(files.get(1)).extracting(DashboardQueriesTest::line).isEqualTo(classic);
  }

  @ParameterizedTest
  @EnumSource(HttpProfile.class)
  void noRuleFindsAFaultInAnyQuery(HttpProfile profile) throws UnreadableException {
    MonitoredProgram program = Programs.complete(profile);
    MetricIndex index = index(program);
    List<String> faults = new ArrayList<>();
    for (FileQuery checked : read(program).get(0)) {
      String text = checked.query().text().value();
      Query query = Query.parse(text);
      assertThat(query.errors()).as(text).isEmpty();
      CheckedQuery.of(query, index).faults().forEach(fault -> faults.add(text + ": " + fault));
    }
    assertThat(faults).isEmpty();
  }

  private static MetricIndex index(MonitoredProgram program) {
    return MetricIndex.of(program.metrics(), Optional.empty(), Foreign.WELL_KNOWN);
  }

  private static String line(FileQuery query) {
    return query.describe() + ": " + query.query().text().value();
  }

  private static List<List<FileQuery>> read(MonitoredProgram program) throws UnreadableException {
    List<List<FileQuery>> all = new ArrayList<>();
    DashboardFiles files = new DashboardFiles(program, Programs.alerts(program));
    for (GeneratedFile file : List.of(files.classic(), files.resource())) {
      OperationsFile read = OperationsFiles.read(file.name(), file.content()).orElseThrow();
      assertThat(read.queries()).allMatch(FileQuery::isForPrometheus);
      all.add(read.queries().toList());
    }
    return all;
  }
}
