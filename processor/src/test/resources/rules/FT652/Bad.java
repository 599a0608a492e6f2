package rules;

import static io.forethought.BuiltInAlert.HIGH_LATENCY;

import io.forethought.AlertSetting;
import io.forethought.Severity;

@AlertSetting(value = HIGH_LATENCY, threshold = 0.5)
@AlertSetting(value = HIGH_LATENCY, severity = Severity.CRITICAL)
final class Shop {}
//    ^ FT652
