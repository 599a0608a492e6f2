package io.forethought.servlet.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The accepted credentials: tokens, and names with passwords. */
final class Credentials {

  private final List<Secret> tokens;
  private final List<Account> accounts;

  Credentials(List<Secret> tokens, List<Account> accounts) {
    this.tokens = List.copyOf(tokens);
    this.accounts = List.copyOf(accounts);
  }

  boolean areNone() {
    return tokens.isEmpty() && accounts.isEmpty();
  }

  void check() {
    tokens.forEach(Secret::check);
    accounts.forEach(account -> account.password().check());
  }

  Verdict judge(@Nullable String authorization) {
    if (areNone()) {
      return Verdict.ALLOWED;
    }
    if (authorization == null || authorization.isBlank()) {
      return Verdict.CREDENTIALS_MISSING;
    }
    String kindAndValue = authorization.strip();
    int space = kindAndValue.indexOf(' ');
    String kind = space < 0 ? kindAndValue : kindAndValue.substring(0, space);
    String shown = space < 0 ? "" : kindAndValue.substring(space).strip();
    if (kind.equalsIgnoreCase("bearer") && !tokens.isEmpty()) {
      return verdict(isToken(shown));
    }
    if (kind.equalsIgnoreCase("basic") && !accounts.isEmpty()) {
      return verdict(decoded(shown).filter(this::isAccount).isPresent());
    }
    return Verdict.CREDENTIALS_REFUSED;
  }

  private static Verdict verdict(boolean valid) {
    return valid ? Verdict.ALLOWED : Verdict.CREDENTIALS_WRONG;
  }

  private boolean isToken(String shown) {
    boolean valid = false;
    for (Secret token : tokens) {
      valid |= token.is(shown);
    }
    return valid;
  }

  private boolean isAccount(String nameAndPassword) {
    int colon = nameAndPassword.indexOf(':');
    if (colon < 0) {
      return false;
    }
    String name = nameAndPassword.substring(0, colon);
    String password = nameAndPassword.substring(colon + 1);
    boolean valid = false;
    for (Account account : accounts) {
      valid |= account.password().is(password) && account.name().equals(name);
    }
    return valid;
  }

  private static Optional<String> decoded(String shown) {
    try {
      return Optional.of(new String(Base64.getDecoder().decode(shown), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /**
   * Returns the header {@code WWW-Authenticate} for a request without credentials or with wrong
   * ones (RFC 9110, 11.6.1).
   */
  String challenge() {
    String bearer = "Bearer realm=\"metrics\"";
    String basic = "Basic realm=\"metrics\", charset=\"UTF-8\"";
    if (accounts.isEmpty()) {
      return bearer;
    }
    return tokens.isEmpty() ? basic : bearer + ", " + basic;
  }

  @Override
  public String toString() {
    List<String> ways =
        Stream.concat(
                tokens.stream().map(token -> "a bearer token from " + token),
                accounts.stream()
                    .map(
                        account ->
                            "the name \""
                                + account.name()
                                + "\" and a password from "
                                + account.password()))
            .toList();
    return ways.isEmpty() ? "" : " with " + String.join(", or ", ways);
  }

  /** A name and its password (RFC 7617). */
  record Account(String name, Secret password) {}
}
