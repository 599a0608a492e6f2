package rules;

import io.forethought.AlertSetting;
import io.forethought.BuiltInAlert;

@AlertSetting(value = BuiltInAlert.HIGH_ERROR_RATE, threshold = 0.05)
final class Shop {}
