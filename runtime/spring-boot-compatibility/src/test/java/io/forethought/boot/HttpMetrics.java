package io.forethought.boot;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Set;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.core.PriorityOrdered;
import org.springframework.stereotype.Component;

@Component
class HttpMetrics implements ServletContextInitializer, PriorityOrdered {

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public void onStartup(ServletContext context) throws ServletException {
    new BookShopHttpInitializer().onStartup(Set.of(), context);
  }
}
