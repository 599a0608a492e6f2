package io.forethought.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class LoadedClassesTest {

  @Test
  void classesAreCountedByTheirOrigin() {
    List<String> log =
        List.of(
            "java.lang.Object source: shared objects file",
            "java.lang.invoke.LambdaForm$MH/0x1 source: shared objects file",
            "java.lang.invoke.LambdaForm$MH/0x2 source: __JVM_LookupDefineClass__",
            "java.util.stream.Nodes source: jrt:/java.base",
            "java.util.stream.Collectors$$Lambda/0x3 source: java.util.stream.Collectors",
            "io.forethought.runtime.Scrape source: file:/lib/forethought-runtime.jar",
            "io.forethought.runtime.text.Page$$Lambda$7/0x4 source: io.forethought.runtime.text.Page",
            "io.prometheus.metrics.model.snapshots.Labels source: file:/lib/model.jar",
            "shop.Main source: file:/classes/");

    assertThat(LoadedClasses.of(log)).isEqualTo(new LoadedClasses(9, 2, 1, 3));
  }
}
