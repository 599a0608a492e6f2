package io.forethought.processor.operations.rulefile;

import io.forethought.processor.operations.source.Text;
import java.util.List;

/** A rule that Prometheus evaluates. */
public sealed interface Rule permits AlertRule, RecordingRule {

  /** The alert, or the metric that is recorded. */
  Text name();

  /** The query. */
  Text expr();

  /** The labels that it adds, without those of its group. */
  List<Named> labels();

  /** How it appears in a sentence, such as {@code the alert "PaymentFailureSpike"}. */
  String describe();
}
