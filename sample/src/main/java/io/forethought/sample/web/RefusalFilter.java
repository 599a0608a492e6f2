package io.forethought.sample.web;

import io.forethought.sample.http.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a rejected request with the status and the reason as one line of text. */
final class RefusalFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (Refusal refusal) {
      response.setStatus(refusal.status());
      response.setContentType("text/plain; charset=utf-8");
      response.getWriter().println(refusal.reason());
    }
  }
}
