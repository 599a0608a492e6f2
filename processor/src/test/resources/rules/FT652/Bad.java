package rules;

import static io.forethought.BuiltInAlert.HIGH_LATENCY;

import io.forethought.AlertSetting;
import io.forethought.Severity;

@AlertSetting(value = HIGH_LATENCY, threshold = 0.5)
@AlertSetting(value = HIGH_LATENCY, severity = Severity.CRITICAL)
// column 1: FT652 (line 11 in ecj)
final class Shop {}
