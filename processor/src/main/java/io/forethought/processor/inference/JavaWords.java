package io.forethought.processor.inference;

import io.forethought.processor.naming.MethodName;
import java.util.List;
import java.util.Locale;

/** Words of names in Java's spelling. */
final class JavaWords {

  private JavaWords() {}

  /** Whether a method or a parameter can have a name. */
  static boolean isIdentifier(String name) {
    return !name.isEmpty() && !name.equals("_") && MethodName.isPossible(name);
  }

  /** {@code payment_provider} and {@code paymentProvider} as {@code paymentProvider}. */
  static String camelCase(String name) {
    return camelCase(List.of(name));
  }

  /** The words as {@code paymentProvider}. */
  static String camelCase(List<String> words) {
    String joined = capital(words);
    return joined.isEmpty() ? joined : lower(joined);
  }

  /** {@code payment_provider} as {@code PaymentProvider}. */
  static String capital(String name) {
    return capital(List.of(name));
  }

  /** The words as {@code PaymentProvider}. */
  static String capital(List<String> words) {
    StringBuilder joined = new StringBuilder();
    for (String word : String.join("_", words).split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        joined.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return joined.toString();
  }

  /** The first letter in lower case, and all of them if there is no small one. */
  private static String lower(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT))
        ? name.toLowerCase(Locale.ROOT)
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
