package rules;

import io.forethought.AlertSetting;
import io.forethought.BuiltInAlert;

@AlertSetting(value = BuiltInAlert.HIGH_ERROR_RATE, threshold = 5)
//                                                              ^ FT651
final class Shop {}
