package io.forethought.servlet.view;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

/** Jersey 3, of Jakarta REST 3.1. */
class Jersey3ViewsTest extends JerseyViews {

  @Test
  void itsJakartaRestTellsNoTemplate() {
    assertThat(UriInfo.class.getMethods())
        .extracting(Method::getName)
        .contains("getMatchedURIs")
        .doesNotContain("getMatchedResourceTemplate");
  }
}
