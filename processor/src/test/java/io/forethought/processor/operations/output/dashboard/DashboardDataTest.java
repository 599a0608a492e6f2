package io.forethought.processor.operations.output.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.operations.FileQuery;
import io.forethought.processor.operations.OperationsFiles;
import io.forethought.processor.operations.document.UnreadableException;
import io.forethought.processor.operations.output.GeneratedFile;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.queries.PrometheusServer;
import io.forethought.processor.queries.PrometheusServer.Found;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every query of a dashboard returns data if the program exports all its metrics. */
@Tag("once")
class DashboardDataTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(HttpProfile.class)
  void everyQueryReturnsData(HttpProfile profile)
      throws IOException, InterruptedException, UnreadableException {
    MonitoredProgram program = Programs.complete(profile);
    GeneratedFile file = new DashboardFiles(program, Programs.alerts(program)).classic();
    List<FileQuery> queries =
        OperationsFiles.read(file.name(), file.content()).orElseThrow().queries().toList();
    try (PrometheusServer server = PrometheusServer.start(folder, ProgramSamples.text(program))) {
      for (FileQuery query : queries) {
        String text = query.query().text().value().replace("grafana_variable", ".+");
        Optional<List<Found>> found = server.query(text, ProgramSamples.NOW);
        assertThat(found.orElse(List.of()))
            .as("%s: %s", query.describe(), text)
            .isNotEmpty()
            .noneMatch(each -> Double.isNaN(each.value()));
      }
    }
  }
}
