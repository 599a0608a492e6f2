package io.forethought.servlet.access;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The environment variables that Kubernetes sets in every pod for each Service of the namespace,
 * such as {@code SHOP_SERVICE_HOST=10.0.0.7} and {@code SHOP_PORT_9400_TCP=tcp://10.0.0.7:9400}.
 */
final class ServiceLinks {

  private static final Predicate<String> NUMBER = matching("[0-9]{1,5}");
  private static final Predicate<String> PROTOCOL = matching("tcp|udp|sctp");
  private static final Predicate<String> URL = matching("(tcp|udp|sctp)://[0-9a-fA-F.:\\[\\]]+");

  /** The ends of their names, after the name of the Service, and their values. */
  private static final Map<Predicate<String>, Predicate<String>> FORMS =
      Map.of(
          matching(".*_SERVICE_HOST"), ServiceLinks::isAddress,
          matching(".*_SERVICE_PORT(_[A-Z0-9_]+)?"), NUMBER,
          matching(".*_PORT"), URL,
          matching(".*_PORT_[0-9]{1,5}_(TCP|UDP|SCTP)"), URL,
          matching(".*_PORT_[0-9]{1,5}_(TCP|UDP|SCTP)_PROTO"), PROTOCOL,
          matching(".*_PORT_[0-9]{1,5}_(TCP|UDP|SCTP)_PORT"), NUMBER,
          matching(".*_PORT_[0-9]{1,5}_(TCP|UDP|SCTP)_ADDR"), ServiceLinks::isAddress);

  private ServiceLinks() {}

  /** Returns whether Kubernetes sets a variable of this name to such a value. */
  static boolean contain(String variable, String value) {
    return FORMS.entrySet().stream()
        .anyMatch(form -> form.getKey().test(variable) && form.getValue().test(value));
  }

  private static boolean isAddress(String value) {
    return AddressText.literal(value).length > 0;
  }

  private static Predicate<String> matching(String pattern) {
    return Pattern.compile(pattern).asMatchPredicate();
  }
}
