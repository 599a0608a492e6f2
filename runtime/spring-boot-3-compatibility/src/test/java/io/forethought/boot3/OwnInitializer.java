package io.forethought.boot3;

import jakarta.servlet.ServletContext;
import java.util.Set;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Profile;
import org.springframework.core.PriorityOrdered;
import org.springframework.stereotype.Component;

/** What a program needs without the starter. */
@Component
@Profile("own")
class OwnInitializer implements ServletContextInitializer, PriorityOrdered {

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public void onStartup(ServletContext context) {
    new LibraryHttpInitializer().onStartup(Set.of(), context);
  }
}
