package io.forethought.sample.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Additional labels for the metrics of HTTP requests. Each method is a label. */
final class RequestLabels {

  /** The versions of the shop's API. */
  enum ApiVersion {
    V1,
    V2
  }

  /** Whether the user is logged in. */
  enum UserType {
    ANONYMOUS,
    AUTHENTICATED
  }

  /** Returns the requested version; unknown versions are recorded as {@code _other}. */
  ApiVersion apiVersion(HttpServletRequest request) {
    @Nullable String version = request.getHeader("X-Api-Version");
    return version == null ? ApiVersion.V1 : ApiVersion.valueOf(version.toUpperCase(Locale.ROOT));
  }

  UserType userType(HttpServletRequest request) {
    return request.getUserPrincipal() == null ? UserType.ANONYMOUS : UserType.AUTHENTICATED;
  }
}
