package io.forethought.servlet.endpoint;

import io.forethought.servlet.access.Caller;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request and its response, independent of the server. */
public interface Exchange {

  /** Returns the method as sent. */
  String method();

  /** Returns the query string as sent; {@code null} if there is none. */
  @Nullable String query();

  /** Returns the values of a header in the order in which they were sent. */
  List<String> header(String name);

  /** Returns the sender, as the server itself reports it. */
  Caller caller();

  /** Sets a header of the response. */
  void setHeader(String name, String value);

  /**
   * Sends the headers and opens the body.
   *
   * @param status the status
   * @param length the length of the body in bytes; -1 if it is not known yet
   * @return the body; nothing may be written to it in response to {@code HEAD}
   * @throws IOException if the client has closed the connection
   */
  OutputStream open(int status, long length) throws IOException;
}
