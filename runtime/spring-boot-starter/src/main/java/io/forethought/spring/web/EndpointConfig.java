package io.forethought.spring.web;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** The configuration of a servlet that takes the place of a registered one. */
record EndpointConfig(String name, ServletContext context) implements ServletConfig {

  @Override
  public String getServletName() {
    return name;
  }

  @Override
  public ServletContext getServletContext() {
    return context;
  }

  @Override
  public @Nullable String getInitParameter(String parameter) {
    return replaced().getInitParameter(parameter);
  }

  @Override
  public Enumeration<String> getInitParameterNames() {
    return Collections.enumeration(replaced().getInitParameters().keySet());
  }

  private ServletRegistration replaced() {
    return context.getServletRegistration(name);
  }
}
