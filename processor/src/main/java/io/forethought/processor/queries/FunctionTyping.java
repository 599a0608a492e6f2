package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.Call;
import java.util.List;
import java.util.Optional;

/** What some functions return. */
interface FunctionTyping {

  /** What a call returns, if its function is one of these. */
  Optional<Vector> of(Call call, List<Vector> arguments);
}
