package io.forethought.processor.checklist.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.promql.Query;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class ReplicasTest {

  @Test
  void namesOfJobsAreQuoted() {
    String matcher = new Replicas(Set.of("shop", "a.b/c \"d\" \\"), List.of()).matcher();

    assertThat(matcher).isEqualTo("job=~\"a\\\\.b\\\\/c \\\\\\\"d\\\\\\\" \\\\\\\\|shop\"");
    assertThat(Query.parse("up{" + matcher + "}").expression()).isPresent();
  }

  @Test
  void addressesAreComparedInTheirNormalForm() {
    assertThat(Replicas.normal("http://127.0.0.1/metrics"))
        .isEqualTo(Replicas.normal("http://LOCALHOST:80/metrics"))
        .isNotEqualTo(Replicas.normal("https://localhost/metrics"));
    assertThat(Replicas.normal("http://shop")).isEqualTo(Replicas.normal("http://shop:80/"));
    assertThat(Replicas.normal("no address")).isEqualTo("no address");
  }
}
