package io.forethought.servlet.profile;

import io.forethought.InstrumentHttp;
import io.forethought.Suppress;
import jakarta.servlet.http.HttpServletRequest;

/** An application with labels of its own. */
@Suppress(value = "FT501", reason = "The tests have one application for each profile.")
@InstrumentHttp(namespace = "labelled", labels = Labelled.Labels.class, maxViews = 3)
public final class Labelled {

  private Labelled() {}

  enum ApiVersion {
    V1,
    V2
  }

  static final class Labels {

    Labels() {}

    ApiVersion apiVersion(HttpServletRequest request) {
      String version = request.getHeader("X-Version");
      return version == null ? ApiVersion.V1 : ApiVersion.valueOf(version);
    }

    boolean loggedIn(HttpServletRequest request) {
      return request.getUserPrincipal() != null;
    }
  }
}
