package io.forethought.sample.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the shop tells apart in each metric of its HTTP requests: each method is a label. */
final class RequestLabels {

  /** The versions of the shop's interface. */
  enum ApiVersion {
    V1,
    V2
  }

  /** Whether the shop knows who is there. */
  enum UserType {
    ANONYMOUS,
    AUTHENTICATED
  }

  /** What the client asks for; a version that there is none of has the value {@code _other}. */
  ApiVersion apiVersion(HttpServletRequest request) {
    @Nullable String version = request.getHeader("X-Api-Version");
    return version == null ? ApiVersion.V1 : ApiVersion.valueOf(version.toUpperCase(Locale.ROOT));
  }

  UserType userType(HttpServletRequest request) {
    return request.getUserPrincipal() == null ? UserType.ANONYMOUS : UserType.AUTHENTICATED;
  }
}
